package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;

/**
 * The table of a change, under the names that it has at that point of the revision.
 *
 * @param identifier the logical name
 * @param name the physical name
 */
public record TableRef(String identifier, QualifiedName name) {

    /**
     * Refers to a table.
     *
     * @param table the table
     * @return its names
     */
    public static TableRef of(Table table) {
        return new TableRef(table.identifier(), table.name());
    }
}
