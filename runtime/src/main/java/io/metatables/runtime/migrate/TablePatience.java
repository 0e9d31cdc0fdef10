package io.metatables.runtime.migrate;

import java.time.Duration;
import java.util.Optional;

/** Tries again what has failed only because a table was in use. */
final class TablePatience {
    private static final int LONGEST_PAUSE_SECONDS = 15;

    private final int attempts;
    private final MigrationListener listener;

    TablePatience(int attempts, MigrationListener listener) {
        this.attempts = attempts;
        this.listener = listener;
    }

    /** One try. */
    @FunctionalInterface
    interface Attempt {
        /** Empty: it worked. */
        Optional<FailedStatement> run();
    }

    /** Answers what failed in the end; empty: one of the tries worked. */
    Optional<FailedStatement> run(RevisionStep step, Attempt attempt) {
        for (int tried = 1; ; tried++) {
            Optional<FailedStatement> failed = attempt.run();
            if (tried >= attempts || !failed.map(FailedStatement::isTableInUse).orElse(false)) {
                return failed;
            }
            Duration pause = Duration.ofSeconds(Math.min(tried, LONGEST_PAUSE_SECONDS));
            listener.retrying(step, tried, pause);
            UpgradeLock.pause(pause);
        }
    }
}
