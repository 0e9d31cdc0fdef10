package io.metatables.runtime.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the catalog. */
public final class CatalogReader {
    private static final String EXISTS = "SELECT to_regclass('metatables.catalog__registered_table') IS NOT NULL";
    private static final String ENTRIES = """
            SELECT uid, namespace, identifier, coalesce(kind, ''), status, coalesce(provider, ''), physical_schema,
                   coalesce(physical_name, ''), description, cadence, coalesce(revision, ''),
                   coalesce(contract_fingerprint, '')
            FROM metatables.catalog__registered_table
            WHERE namespace = ? AND history_table = ? AND uid IS NOT NULL AND identifier IS NOT NULL
              AND physical_schema IS NOT NULL
            ORDER BY identifier, physical_schema
            """;
    private static final String CONTRACT = "SELECT contract FROM metatables.catalog__registered_table WHERE uid = ?";

    private final Connection connection;

    /**
     * Prepares to read.
     *
     * @param connection stays open
     */
    public CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Whether anything was ever registered in this database.
     *
     * @return false before the first upgrade
     * @throws SQLException if the database can't be read
     */
    public boolean exists() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /**
     * The rows of a provider, in all schemas and of any status.
     *
     * @param namespace the group that the identifiers belong to
     * @param historyTable the provider's history table
     * @return in the order of the identifiers; empty also if there is no catalog
     * @throws SQLException if the database can't be read
     */
    public List<CatalogEntry> entries(String namespace, String historyTable) throws SQLException {
        if (!exists()) {
            return List.of();
        }
        List<CatalogEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setString(1, namespace);
            statement.setString(2, historyTable);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
        }
        return List.copyOf(entries);
    }

    /**
     * The contract of a row.
     *
     * @param uid identifies the table
     * @return JSON, as PostgreSQL spells it; empty if there is no such row
     * @throws SQLException if the database can't be read
     */
    public Optional<String> contract(UUID uid) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CONTRACT)) {
            statement.setObject(1, uid);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private static CatalogEntry entry(ResultSet row) throws SQLException {
        return new CatalogEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                CatalogStatus.of(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
