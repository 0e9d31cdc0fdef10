package io.metatables.schema.hazard;

import io.metatables.schema.diff.AddFormerColumn;
import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SetNotNull;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TransitionalColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What else one and the same revision does. The tables that it makes are empty and nobody uses them yet, so that little is
 * hazardous there; what else is done to those that go does not matter.
 */
public final class RevisionScope {
    private final Map<String, QualifiedName> created = new HashMap<>();
    private final Set<QualifiedName> createdNames = new HashSet<>();
    private final Map<String, QualifiedName> dropped = new HashMap<>();
    private final Set<QualifiedName> droppedNames = new HashSet<>();
    private final Set<List<Object>> added = new HashSet<>();
    private final Set<List<Object>> mandatory = new HashSet<>();
    private final Set<ForeignKey> addedReferences = new HashSet<>();
    private final Set<List<Object>> changedOtherwise = new HashSet<>();
    private final Map<List<Object>, AddFormerColumn> formerColumns = new HashMap<>();
    private final Set<List<Object>> renamedColumns = new HashSet<>();
    private final Map<List<Object>, ObjectMarks> markedLater = new HashMap<>();
    private final KnownTables tables;

    private RevisionScope(KnownTables tables) {
        this.tables = tables;
    }

    /**
     * Collects the tables that a revision makes and drops.
     *
     * @param changes all changes of the revision
     * @param from the schema that it finds
     * @param to the schema that it leaves
     * @return its tables
     */
    public static RevisionScope of(List<SchemaChange> changes, DatabaseSchema from, DatabaseSchema to) {
        RevisionScope scope = new RevisionScope(new KnownTables(from, to));
        for (SchemaChange change : changes) {
            scope.add(change);
        }
        return scope;
    }

    private void add(SchemaChange change) {
        if (change instanceof CreateTable create && !create.table().care().external()) {
            created.put(create.table().identifier(), create.table().name());
            createdNames.add(create.table().name());
        } else if (change instanceof DropTable drop) {
            dropped.put(drop.table().identifier(), drop.table().name());
            droppedNames.add(drop.table().name());
        } else if (change instanceof AddObject add) {
            added.add(List.of(add.table().name(), add.object().name()));
            addReference(add);
        } else if (change instanceof SetNotNull set) {
            mandatory.add(List.of(set.table().name(), set.column()));
        } else if (change instanceof AddFormerColumn former) {
            formerColumns.put(List.of(former.table().name(), former.former()), former);
        } else if (change instanceof RenameColumn rename) {
            renamedColumns.add(List.of(rename.table().name(), new TransitionalColumn(rename.from(), rename.to())));
        } else if (change instanceof MarkObject mark && !mark.takesAway()) {
            markedLater.put(List.of(mark.table().name(), mark.object().name()), mark.from());
        } else if (change instanceof ColumnChange column) {
            column.accept(new OtherwiseChangedColumn())
                    .ifPresent(
                            name -> changedOtherwise.add(List.of(column.table().name(), name)));
        }
    }

    private void addReference(AddObject add) {
        if (add.object() instanceof ForeignKey key) {
            addedReferences.add(key);
        }
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
     * The tables of the two schemas that the revision leads from and to.
     *
     * @return all of them
     */
    public KnownTables tables() {
        return tables;
    }

    /**
     * The former name that stays when a column gets another one.
     *
     * @param change the rename
     * @return empty if the former name is gone at once
     */
    public Optional<AddFormerColumn> formerColumn(RenameColumn change) {
        return Optional.ofNullable(
                formerColumns.get(List.of(change.table().name(), new TransitionalColumn(change.from(), change.to()))));
    }

    /**
     * Whether a column leaves the former name that stays.
     *
     * @param change the former name
     * @return whether the same revision renames the column
     */
    public boolean renames(AddFormerColumn change) {
        return renamedColumns.contains(List.of(change.table().name(), change.former()));
    }

    /**
     * Whether a constraint or index is new.
     *
     * @param table the physical name of its table
     * @param object its name
     * @return whether the same revision adds it
     */
    public boolean adds(QualifiedName table, String object) {
        return added.contains(List.of(table, object));
    }

    /**
     * What is said of a constraint or index while columns change: what the revision takes away is gone, what it adds is not yet there.
     *
     * @param table its table, as the revision leaves it
     * @param object its name
     * @return the marks that it has by then
     */
    public ObjectMarks marksMeanwhile(Table table, String object) {
        return markedLater.getOrDefault(List.of(table.name(), object), table.marksOf(object));
    }

    /**
     * Whether a foreign key is new.
     *
     * @param key a foreign key of any table
     * @return whether the same revision adds it
     */
    public boolean addsReference(ForeignKey key) {
        return addedReferences.contains(key);
    }

    /**
     * Whether a column is nullable until the revision makes it mandatory, which it does after a change of type.
     *
     * @param change the change of type
     * @return false also for a column that stays nullable
     */
    public boolean makesMandatory(ChangeType change) {
        return mandatory.contains(List.of(change.table().name(), change.column()));
    }

    /**
     * Whether nothing else happens to the column whose type changes; another default, comment or nullability does not count.
     *
     * @param change the change of type
     * @return false if the same revision changes more of the column
     */
    public boolean changesOnlyTypeOf(ChangeType change) {
        return !changedOtherwise.contains(List.of(change.table().name(), change.column()));
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
