package io.metatables.runtime.attach;

import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Grain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A table of the registry, found in the catalog with the contract that the code expects. Immutable, and safe to share between threads;
 * what the compiled schema has to say of it is read from the class path when it is first asked for.
 */
public final class BoundTable {
    private final RegisteredTable table;
    private final UUID uid;
    private final String physicalSchema;
    private final String physicalName;
    private final String revision;
    private final CompiledTables compiled;

    BoundTable(RegisteredTable table, String physicalSchema, CatalogSnapshot.Row row, CompiledTables compiled) {
        this.table = table;
        this.uid = row.uid();
        this.physicalSchema = physicalSchema;
        this.physicalName = row.physicalName();
        this.revision = row.revision();
        this.compiled = compiled;
    }

    /**
     * What the compiler knew.
     *
     * @return the entry of the registry
     */
    public RegisteredTable table() {
        return table;
    }

    /**
     * Identifies the table in the catalog, also after it was dropped and made again.
     *
     * @return the same in every process
     */
    public UUID uid() {
        return uid;
    }

    /**
     * The logical name.
     *
     * @return such as {@code AssetSnapshotsTS}
     */
    public String identifier() {
        return table.identifier();
    }

    /**
     * The schema that the table is in.
     *
     * @return without quotes
     */
    public String physicalSchema() {
        return physicalSchema;
    }

    /**
     * The name within the schema.
     *
     * @return without quotes
     */
    public String physicalName() {
        return physicalName;
    }

    /**
     * The revision that brought the table to its contract.
     *
     * @return such as {@code 0007}
     */
    public String revision() {
        return revision;
    }

    /**
     * The name to write into SQL where the schema is on the search path.
     *
     * @return the name in double quotes
     */
    public String quotedName() {
        return SqlIdentifier.quote(physicalName);
    }

    /**
     * The name to write into SQL, whatever the search path.
     *
     * @return schema and name, both in double quotes
     */
    public String qualifiedName() {
        return SqlIdentifier.quote(physicalSchema, physicalName);
    }

    /**
     * The columns as the code was compiled with them.
     *
     * @return in the order of the model
     * @throws io.metatables.schema.finding.FindingException if the class path has lost the compiled schema
     */
    public List<Column> columns() {
        return compiled.table(table).columns();
    }

    /**
     * What there is one row each of.
     *
     * @return time index and dimensions; empty for a meta table
     * @throws io.metatables.schema.finding.FindingException if the class path has lost the compiled schema
     */
    public Optional<Grain> grain() {
        return Optional.ofNullable(compiled.table(table).grain());
    }

    /**
     * The usual distance of two points in time.
     *
     * @return empty for a meta table
     * @throws io.metatables.schema.finding.FindingException if the class path has lost the compiled schema
     */
    public Optional<Cadence> cadence() {
        return grain().map(Grain::cadence);
    }

    /** Identifier, name and revision, for logs. */
    @Override
    public String toString() {
        return identifier() + " = " + qualifiedName() + " as of revision " + revision;
    }
}
