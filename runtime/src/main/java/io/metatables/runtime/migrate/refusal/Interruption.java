package io.metatables.runtime.migrate.refusal;

import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.SQLException;
import java.time.Duration;

/** Ends a run whose thread was interrupted: by somebody at the keyboard, or by a pipeline that gives up. */
public final class Interruption {
    private static final String POSTGRES_CANCELED = "57014";

    private Interruption() {}

    /**
     * Stops here if somebody wants so; for the places between two steps.
     *
     * @throws FindingException if the thread was interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw between("between two steps");
        }
    }

    /**
     * Waits for a moment.
     *
     * @param duration how long
     * @throws FindingException if the thread is interrupted meanwhile
     */
    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw between("while it waited");
        }
    }

    /**
     * Whether a statement failed only because the run was interrupted.
     *
     * @param failed what PostgreSQL said
     * @return true if it was canceled, and the thread is interrupted
     */
    public static boolean hasEnded(SQLException failed) {
        return Thread.currentThread().isInterrupted() && POSTGRES_CANCELED.equals(failed.getSQLState());
    }

    private static FindingException between(String when) {
        return exception("The run was interrupted " + when + "; what was done before it stays done.");
    }

    /**
     * Words that a run was interrupted.
     *
     * @param problem where that was, and what is left
     * @return the refusal
     */
    public static FindingException exception(String problem) {
        return new FindingException(new Finding(
                MigrationCode.INTERRUPTED, problem, "Run the command again: it goes on where this one has stopped."));
    }
}
