package io.metatables.runtime.migrate;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.SQLException;
import java.util.Objects;

/** Words what the database says to a statement of our own, one that is part of no revision. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    static FindingException of(SQLException exception) {
        SQLException cause = Objects.requireNonNullElse(FailedStatement.sqlException(exception), exception);
        String said = Objects.requireNonNullElse(cause.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
        boolean permission = "42501".equals(cause.getSQLState());
        return new FindingException(
                new Finding(
                        MigrationCode.DATABASE_REFUSES,
                        "The database refuses: " + said + " (SQLSTATE " + cause.getSQLState() + ").",
                        permission
                                ? "Run as a role that may create schemas and tables: GRANT CREATE ON DATABASE <database> TO <role>; "
                                        + "GRANT CREATE ON SCHEMA <schema> TO <role>;"
                                : "Do what the server says and run the command again: it goes on where this one has stopped."),
                exception);
    }
}
