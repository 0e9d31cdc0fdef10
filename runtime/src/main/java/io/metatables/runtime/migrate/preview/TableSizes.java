package io.metatables.runtime.migrate.preview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many rows the tables of a database have, as the server estimates.
 *
 * @param rows by the name of the table as scripts write it: with its schema, unless it is in the target schema
 */
record TableSizes(Map<String, Long> rows) {
    /** A table that nobody has counted has -1; the rows of a partitioned table are in its partitions. */
    private static final String SIZES = """
            SELECT n.nspname = ?, quote_ident(n.nspname), quote_ident(c.relname), c.relname,
                   (SELECT sum(greatest(leaf.reltuples, 0)) FROM pg_partition_tree(c.oid) t
                    JOIN pg_catalog.pg_class leaf ON leaf.oid = t.relid WHERE t.isleaf) AS partitioned,
                   c.reltuples
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema$)'
            """;

    static TableSizes read(Connection connection, String targetSchema) throws SQLException {
        Map<String, Long> rows = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SIZES)) {
            statement.setString(1, targetSchema);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    double partitioned = found.getDouble(5);
                    double counted = found.wasNull() ? found.getDouble(6) : partitioned;
                    if (counted >= 0) {
                        String schema = found.getBoolean(1) ? "" : found.getString(2) + ".";
                        rows.put(schema + found.getString(3), (long) counted);
                        rows.put(schema + found.getString(4), (long) counted);
                    }
                }
            }
        }
        return new TableSizes(rows);
    }

    OptionalLong largest(List<String> tables) {
        return tables.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max();
    }
}
