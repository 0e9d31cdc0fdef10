package io.metatables.runtime.migrate.history;

import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.schema.revision.RevisionFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's history table. Flyway writes a row for each part it applies; we add one of type DELETE for each part we take back,
 * which Flyway itself understands: the version is pending again, and the history keeps the whole story.
 */
public final class HistoryTable {
    private static final String COLUMNS =
            "SELECT installed_rank, version, description, type, script, checksum, success FROM ";

    private static final String OWN = """
            DO $own$
            DECLARE
                writers text := (
                    SELECT string_agg(DISTINCT CASE WHEN acl.grantee = 0 THEN 'PUBLIC'
                                               ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(acl.grantee)) END, ', ')
                    FROM pg_catalog.pg_class history, LATERAL pg_catalog.aclexplode(history.relacl) AS acl
                    WHERE history.oid = %1$s::regclass AND acl.grantee <> history.relowner
                      AND acl.privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'));
            BEGIN
                IF writers IS NOT NULL THEN
                    EXECUTE 'REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ' || %1$s::regclass || ' FROM ' || writers;
                END IF;
            END $own$""";

    private final Connection connection;
    private final String schema;
    private final String name;

    /**
     * The table of a provider in a schema; it need not be there.
     *
     * @param connection that asks
     * @param schema the target schema
     * @param name of the table
     */
    public HistoryTable(Connection connection, String schema, String name) {
        this.connection = connection;
        this.schema = schema;
        this.name = name;
    }

    /**
     * What was done last with each part.
     *
     * @return by version, in the order in which it was done; empty also if there is no table
     * @throws SQLException if the database can't be read
     */
    public Map<String, AppliedPart> newest() throws SQLException {
        Map<String, AppliedPart> newest = new LinkedHashMap<>();
        for (AppliedPart row : rows()) {
            newest.remove(row.version());
            newest.put(row.version(), row);
        }
        return newest;
    }

    /**
     * The applied and the failed parts.
     *
     * @return by version, in the order in which they ran; empty also if there is no table
     * @throws SQLException if the database can't be read
     */
    public Map<String, AppliedPart> applied() throws SQLException {
        Map<String, AppliedPart> applied = newest();
        applied.values().removeIf(AppliedPart::isTakenBack);
        return applied;
    }

    private List<AppliedPart> rows() throws SQLException {
        List<AppliedPart> rows = new ArrayList<>();
        if (!exists()) {
            return rows;
        }
        String sql = COLUMNS + qualifiedName() + " WHERE type IN ('SQL', 'DELETE') ORDER BY installed_rank";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static AppliedPart row(ResultSet row) throws SQLException {
        int checksum = row.getInt(6);
        Integer known = row.wasNull() ? null : checksum;
        return new AppliedPart(
                row.getString(2), row.getString(3), row.getString(4), row.getString(5), known, row.getBoolean(7));
    }

    /**
     * The version at which the database began, if not with the first revision.
     *
     * @return empty also if there is no table
     * @throws SQLException if the database can't be read
     */
    public Optional<String> baseline() throws SQLException {
        if (!exists()) {
            return Optional.empty();
        }
        String sql = "SELECT version FROM " + qualifiedName()
                + " WHERE type = 'BASELINE' AND version <> '0' AND success ORDER BY installed_rank DESC LIMIT 1";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }

    /**
     * Whether a revision was ever applied, be it taken back since.
     *
     * @return false also if there is no table
     * @throws SQLException if the database can't be read
     */
    public boolean hasRevisions() throws SQLException {
        return !rows().isEmpty() || baseline().isPresent();
    }

    /**
     * Takes away what default privileges let others write into a table that has just been made: it is for who migrates only.
     *
     * @throws SQLException if the table is not there, or belongs to somebody else
     */
    public void keepFromOthers() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(keepingFromOthers(qualifiedName()));
        }
    }

    /**
     * The statement of {@link #keepFromOthers}, for a script.
     *
     * @param table the history table, quoted
     * @return without a semicolon at its end
     */
    public static String keepingFromOthers(String table) {
        String literal = "'" + table.replace("'", "''") + "'";
        StringBuilder mark = new StringBuilder("$own");
        while (literal.contains(mark)) {
            mark.append('_');
        }
        return OWN.formatted(literal).replace("$own$", mark.append('$'));
    }

    /**
     * Notes that the database begins at a version; belongs into the transaction that makes it so.
     *
     * @param version that stands for those up to it
     * @throws SQLException if the table can't be written
     */
    public void addBaseline(String version) throws SQLException {
        add(HistoryRow.baseline(qualifiedName(), version));
    }

    /**
     * Whether there is a table.
     *
     * @return false before the first upgrade
     * @throws SQLException if the database can't be read
     */
    public boolean exists() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            statement.setString(1, qualifiedName());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /**
     * Notes that a part was applied, as Flyway would; belongs into the transaction that applies it.
     *
     * @param version of the part
     * @param slug of the revision
     * @param file that was run
     * @param milliseconds how long that took
     * @throws SQLException if the table can't be written
     */
    public void addApplied(String version, String slug, RevisionFile file, int milliseconds) throws SQLException {
        add(HistoryRow.applied(qualifiedName(), version, slug, file, milliseconds));
    }

    /**
     * Carries out what a row says.
     *
     * @param row of this table
     * @throws SQLException if the table can't be written
     */
    public void add(HistoryRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(row.sql())) {
            int parameter = 1;
            for (HistoryRow.Value value : row.values()) {
                if (value.value() == null) {
                    statement.setNull(parameter++, Types.INTEGER);
                } else {
                    statement.setObject(parameter++, value.value());
                }
            }
            statement.executeUpdate();
        }
    }

    /**
     * Removes the row of a part without a transaction that has failed, so that it can be tried again.
     *
     * @param version of the part
     * @throws SQLException if the table can't be written
     */
    public void removeFailed(String version) throws SQLException {
        String sql = "DELETE FROM " + qualifiedName() + " WHERE version = ? AND NOT success";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, version);
            statement.executeUpdate();
        }
    }

    /**
     * How SQL names the table.
     *
     * @return with its schema, quoted
     */
    public String qualifiedName() {
        return SqlIdentifier.quote(schema, name);
    }

    /**
     * A row of the table.
     *
     * @param version Flyway's version, such as {@code 0007.1}
     * @param description what Flyway took from the file name
     * @param type SQL or DELETE
     * @param script the file name
     * @param checksum of the file; null: the row has none
     * @param success false: the part failed, or is about to be taken back
     */
    public record AppliedPart(
            String version,
            String description,
            String type,
            String script,
            @Nullable Integer checksum,
            boolean success) {

        /** Whether it says that the part was taken back, or was about to be. */
        boolean isTakenBack() {
            return type.equals("DELETE");
        }

        /** Whether it says that the part, which has no transaction, was about to be taken back, and not that it is. */
        boolean isHalfTakenBack() {
            return isTakenBack() && !success;
        }
    }
}
