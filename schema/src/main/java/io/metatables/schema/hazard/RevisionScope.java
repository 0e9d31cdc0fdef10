package io.metatables.schema.hazard;

import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables that one and the same revision makes and drops, and those that it finds and leaves. New ones are empty and nobody uses them yet, so that little is
 * hazardous there; what else is done to those that go does not matter.
 */
public final class RevisionScope {
    private final Map<String, QualifiedName> created = new HashMap<>();
    private final Set<QualifiedName> createdNames = new HashSet<>();
    private final Map<String, QualifiedName> dropped = new HashMap<>();
    private final Set<QualifiedName> droppedNames = new HashSet<>();

    private final Map<QualifiedName, Table> known = new HashMap<>();

    private RevisionScope() {}

    /**
     * Collects the tables that a revision makes and drops.
     *
     * @param changes all changes of the revision
     * @param from the schema that it finds
     * @param to the schema that it leaves
     * @return its tables
     */
    public static RevisionScope of(List<SchemaChange> changes, DatabaseSchema from, DatabaseSchema to) {
        RevisionScope scope = new RevisionScope();
        for (DatabaseSchema schema : List.of(from, to)) {
            for (Table table : schema.tables()) {
                scope.known.put(table.name(), table);
            }
        }
        for (SchemaChange change : changes) {
            if (change instanceof CreateTable create && !create.table().care().external()) {
                scope.created.put(create.table().identifier(), create.table().name());
                scope.createdNames.add(create.table().name());
            } else if (change instanceof DropTable drop) {
                scope.dropped.put(drop.table().identifier(), drop.table().name());
                scope.droppedNames.add(drop.table().name());
            }
        }
        return scope;
    }

    /**
     * Whether a table is new.
     *
     * @param table the table of a change
     * @return whether the same revision makes it
     */
    public boolean creates(TableRef table) {
        return table.name().equals(created.get(table.identifier()));
    }

    /**
     * Whether the target of a foreign key that is added is new.
     *
     * @param target the physical name
     * @return whether the same revision makes it
     */
    public boolean createsTarget(QualifiedName target) {
        return createdNames.contains(target);
    }

    /**
     * A table of the schema that the revision leaves, or, where its name has no table there, of the one that it finds.
     *
     * @param name the physical name
     * @return empty if neither schema has it
     */
    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(known.get(name));
    }

    /**
     * Whether a table is in use while the revision is applied.
     *
     * @param name the physical name
     * @return false if the same revision makes it, or drops it
     */
    public boolean inUse(QualifiedName name) {
        return !createdNames.contains(name) && !droppedNames.contains(name);
    }

    /**
     * Whether a table goes.
     *
     * @param table the table of a change
     * @return whether the same revision drops it
     */
    public boolean drops(TableRef table) {
        return table.name().equals(dropped.get(table.identifier()));
    }
}
