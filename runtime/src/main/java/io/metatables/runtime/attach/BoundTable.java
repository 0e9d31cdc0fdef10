package io.metatables.runtime.attach;

import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.runtime.registry.RegisteredTable;
import java.util.UUID;

/**
 * A table of the registry, found in the catalog with the contract that the code expects.
 *
 * @param table what the compiler knew
 * @param uid identifies the table in the catalog
 * @param physicalSchema the schema that the table is in
 * @param revision the revision that brought the table to its contract
 */
public record BoundTable(RegisteredTable table, UUID uid, String physicalSchema, String revision) {

    /**
     * The logical name.
     *
     * @return such as {@code AssetSnapshotsTS}
     */
    public String identifier() {
        return table.identifier();
    }

    /**
     * The name to write into SQL.
     *
     * @return schema and name, both in double quotes
     */
    public String qualifiedName() {
        return SqlIdentifier.quote(physicalSchema, table.name().name());
    }
}
