package io.metatables.runtime.migrate.refusal;

import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words what the database says to a statement of our own, one that is part of no revision. */
public final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /**
     * Words it.
     *
     * @param exception as it was thrown
     * @return the refusal
     */
    public static FindingException of(SQLException exception) {
        SQLException cause = Objects.requireNonNullElse(sqlException(exception), exception);
        if (Interruption.hasEnded(cause)) {
            return Interruption.exception("The run was interrupted; what was done before it stays done.");
        }
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

    /**
     * Finds what the driver threw below what others made of it.
     *
     * @param thrown by them
     * @return the innermost; null: no database has said anything
     */
    public static @Nullable SQLException sqlException(Throwable thrown) {
        SQLException found = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }
}
