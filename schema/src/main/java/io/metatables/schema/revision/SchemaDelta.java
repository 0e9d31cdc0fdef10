package io.metatables.schema.revision;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a revision does to the tables as values: from it, and not from SQL, the schema at any revision is known.
 *
 * @param dropped identifiers of tables that are gone after it, sorted; not those of renamed ones
 * @param renamed tables that go on under another identifier, sorted by the old one
 * @param tables tables that are new, different or renamed after it, sorted by identifier
 * @param objects all that is beside the tables after it; null: as before it
 */
public record SchemaDelta(
        List<String> dropped,
        List<RenamedTable> renamed,
        List<Table> tables,
        @Nullable SchemaObjects objects) {
    /** Does nothing to what models describe: that of a revision which a person writes. */
    public static final SchemaDelta NONE = new SchemaDelta(List.of(), List.of(), List.of(), null);

    /** Copies the lists. */
    public SchemaDelta {
        dropped = List.copyOf(dropped);
        renamed = List.copyOf(renamed);
        tables = List.copyOf(tables);
    }

    /**
     * The delta that leads from one schema to another.
     *
     * @param from the schema before
     * @param to the schema after
     * @param renamed which tables go on under another identifier, sorted by the old one
     * @return what differs
     */
    public static SchemaDelta between(DatabaseSchema from, DatabaseSchema to, List<RenamedTable> renamed) {
        Map<String, Table> before = from.tablesByIdentifier();
        Map<String, Table> after = to.tablesByIdentifier();
        Set<String> former = renamed.stream().map(RenamedTable::from).collect(Collectors.toSet());
        return new SchemaDelta(
                before.keySet().stream()
                        .filter(identifier -> !after.containsKey(identifier) && !former.contains(identifier))
                        .toList(),
                renamed,
                to.tables().stream()
                        // What has the identifier of a renamed table is another one, however alike they are.
                        .filter(table ->
                                former.contains(table.identifier()) || !table.equals(before.get(table.identifier())))
                        .toList(),
                to.objects().equals(from.objects()) ? null : to.objects());
    }

    /**
     * The schema after this delta.
     *
     * @param before the schema before it
     * @return the same provider
     */
    public DatabaseSchema after(DatabaseSchema before) {
        Map<String, Table> after = before.tablesByIdentifier();
        applyTo(after);
        return before.withObjects(objectsAfter(before.objects())).withTables(List.copyOf(after.values()));
    }

    /**
     * The identifiers that no table has after it, dropped or renamed.
     *
     * @return in no order
     */
    public List<String> gone() {
        List<String> gone = new ArrayList<>(dropped);
        for (RenamedTable rename : renamed) {
            gone.add(rename.from());
        }
        return gone;
    }

    /**
     * Whether this delta can follow on some tables.
     *
     * @param before the identifiers of the tables before
     * @return what it does that cannot be; empty if all fits
     */
    public Optional<String> misfit(Set<String> before) {
        if (!before.containsAll(dropped)) {
            return Optional.of("drops a table that was not there");
        }
        Set<String> after = new HashSet<>();
        for (Table table : tables) {
            after.add(table.identifier());
        }
        Set<String> taken = new HashSet<>(dropped);
        for (RenamedTable rename : renamed) {
            boolean fromFits = before.contains(rename.from()) && !after.contains(rename.from());
            boolean toFits = after.contains(rename.to()) && !before.contains(rename.to());
            if (!fromFits || !toFits || !taken.add(rename.from()) || !taken.add(rename.to())) {
                return Optional.of("renames " + rename.from() + " to " + rename.to() + ", which cannot be");
            }
        }
        return Optional.empty();
    }

    /**
     * Applies this delta.
     *
     * @param tablesByIdentifier the tables before; changed into the tables after
     */
    void applyTo(Map<String, Table> tablesByIdentifier) {
        for (String identifier : gone()) {
            tablesByIdentifier.remove(identifier);
        }
        for (Table table : tables) {
            tablesByIdentifier.put(table.identifier(), table);
        }
    }

    /**
     * What is beside the tables after this delta.
     *
     * @param before what is beside them before it
     * @return the same, unless this delta says otherwise
     */
    SchemaObjects objectsAfter(SchemaObjects before) {
        return Objects.requireNonNullElse(objects, before);
    }
}
