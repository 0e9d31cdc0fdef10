package io.metatables.runtime.migrate;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;

/** Ends a run whose thread was interrupted: by somebody at the keyboard, or by a pipeline that gives up. */
final class Interruption {
    private static final String POSTGRES_CANCELED = "57014";

    private Interruption() {}

    /** Stops here if somebody wants so; for the places between two steps. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw between("between two steps");
        }
    }

    /** Whether a statement failed only because the run was interrupted. */
    static boolean hasEnded(FailedStatement failed) {
        return Thread.currentThread().isInterrupted()
                && POSTGRES_CANCELED.equals(failed.exception().getSQLState());
    }

    static FindingException between(String when) {
        return exception("The run was interrupted " + when + "; what was done before it stays done.");
    }

    static FindingException exception(String problem) {
        return new FindingException(new Finding(
                MigrationCode.INTERRUPTED, problem, "Run the command again: it goes on where this one has stopped."));
    }
}
