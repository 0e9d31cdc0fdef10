package io.metatables.schema.diff;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The tables that have to be compared: those that are not one and the same object in both schemas, as the tables of unchanged lines
 * are, those that point to one of these, and all that take part in inheritance. Whatever is true of the others, it is so in both
 * schemas.
 *
 * @param from those of the old schema, by identifier
 * @param to those of the new schema, by identifier
 */
record AffectedTables(Map<String, Table> from, Map<String, Table> to) {

    static AffectedTables of(DatabaseSchema from, DatabaseSchema to) {
        AffectedTables affected = new AffectedTables(from.tablesByIdentifier(), to.tablesByIdentifier());
        Set<QualifiedName> involved = affected.involved();
        for (Table table : from.tables()) {
            if (affected.isSame(table) && !involved.contains(table.name()) && !refersTo(involved, table)) {
                affected.from.remove(table.identifier());
                affected.to.remove(table.identifier());
            }
        }
        return affected;
    }

    @SuppressWarnings("ReferenceEquality") // to find out whether two objects are equal is what is to be saved
    private boolean isSame(Table table) {
        return table == to.get(table.identifier());
    }

    private Set<QualifiedName> involved() {
        Set<QualifiedName> involved = new HashSet<>();
        for (Table table : from.values()) {
            if (!isSame(table)) {
                involved.add(table.name());
            }
            if (table.ancestry() != null) {
                involved.add(table.name());
                involved.addAll(InheritedColumns.parents(table));
            }
        }
        return involved;
    }

    private static boolean refersTo(Set<QualifiedName> tables, Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            if (tables.contains(key.target())) {
                return true;
            }
        }
        return false;
    }
}
