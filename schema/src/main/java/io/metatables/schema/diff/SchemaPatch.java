package io.metatables.schema.diff;

import io.metatables.schema.model.DatabaseSchema;
import java.util.List;

/**
 * Makes changes to a schema, as PostgreSQL would make them to a database: the pure twin of the SQL. A column that is added
 * comes behind the others, so that the changes from {@code a} to {@code b}, made to {@code a}, give {@code b} up to the order of
 * the columns in tables that were there before.
 */
public final class SchemaPatch {
    private SchemaPatch() {}

    /**
     * Makes changes one by one.
     *
     * @param schema the schema as it is
     * @param changes in an order in which they can be made
     * @return the schema after them
     * @throws IllegalArgumentException if a change does not fit the schema that it is made to
     */
    public static DatabaseSchema apply(DatabaseSchema schema, List<SchemaChange> changes) {
        PatchedTables tables = new PatchedTables(schema.tables());
        PatchedObjects objects = new PatchedObjects(schema.objects());
        PatchVisitor visitor = new PatchVisitor(tables, objects);
        changes.forEach(change -> change.accept(visitor));
        return schema.withTables(tables.tables()).withObjects(objects.objects());
    }
}
