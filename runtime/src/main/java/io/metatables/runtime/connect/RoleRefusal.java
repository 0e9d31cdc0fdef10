package io.metatables.runtime.connect;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Why the server does not let a session work as a role. It asks in a session without one, as messages come in many languages. */
final class RoleRefusal {
    /** A value that a setting does not take, and one that this user may not set. */
    private static final Set<String> STATES = Set.of("22023", "42501");

    /** From 16 on, somebody may be a member and not be allowed to take the role. */
    private static final String ASK = """
            SELECT session_user::text, r.oid IS NOT NULL,
                   pg_catalog.pg_has_role(session_user, r.oid, CASE WHEN ? THEN 'SET' ELSE 'MEMBER' END)
            FROM (SELECT) AS one LEFT JOIN pg_catalog.pg_roles r ON r.rolname = ?
            """;

    private static final int SEPARATE_RIGHT = 16;

    private final String role;

    RoleRefusal(String role) {
        this.role = role;
    }

    /** Flyway writes the name between single quotes, as it is, when it gives the session its role back. */
    static void requireUsable(String role) {
        if (role.isEmpty() || role.indexOf('\'') >= 0 || role.indexOf('\0') >= 0) {
            throw new FindingException(new Finding(
                    ConnectionCode.ROLE,
                    "No upgrade can work as role " + role + ": its name is empty, or has a single quote or a NUL.",
                    "Give the role that owns the tables another name: ALTER ROLE ... RENAME TO ..."));
        }
    }

    /** Throws a finding if the role is what the server has refused; else it does nothing. */
    void explain(PGSimpleDataSource driver, @Nullable String user, @Nullable String password, SQLException refused)
            throws SQLException {
        if (!STATES.contains(String.valueOf(refused.getSQLState()))) {
            return;
        }
        PGSimpleDataSource plain = new PGSimpleDataSource();
        plain.setUrl(driver.getUrl());
        plain.setOptions(null);
        try (Connection connection = plain.getConnection(user, password)) {
            explain(connection);
        }
    }

    private void explain(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ASK)) {
            statement.setBoolean(1, connection.getMetaData().getDatabaseMajorVersion() >= SEPARATE_RIGHT);
            statement.setString(2, role);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                if (!rows.getBoolean(2)) {
                    throw refusal("There is no role " + role + " on the server.");
                }
                if (!rows.getBoolean(3)) {
                    throw refusal(rows.getString(1) + " may not work as role " + role + ": it is not a member of it,"
                            + " or one that may not take it.");
                }
            }
        }
    }

    private FindingException refusal(String problem) {
        return new FindingException(new Finding(
                ConnectionCode.ROLE,
                problem,
                "Name the role that owns the tables, written as in the database, small and capital letters too. A"
                        + " superuser sets it up with the SQL that 'metatables migrations grants' prints, or with: GRANT "
                        + SqlIdentifier.quote(role) + " TO <user>;"));
    }
}
