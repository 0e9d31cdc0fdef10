package io.metatables.processor.assemble;

import io.metatables.schema.naming.ObjectKind;
import io.metatables.schema.naming.PhysicalName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a table's constraints and indexes.
 *
 * @param table the physical name of the table, without a schema
 */
record ObjectNames(String table) {

    /**
     * Names a constraint or an index.
     *
     * @param explicit what the declaration says; null: by convention
     */
    String of(ObjectKind kind, List<String> columns, @Nullable String explicit) {
        return explicit != null ? explicit : PhysicalName.object(kind, table, columns);
    }
}
