package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.refusal.Interruption;
import io.metatables.runtime.migrate.session.MigrationSession;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Tries again what has failed only because of what others did at the same time. */
final class TablePatience {
    private static final long LONGEST_PAUSE_MILLIS = 15_000;
    private static final int MOST_DOUBLINGS = 4;

    private final MigrationSession session;
    private final MigrationListener listener;

    TablePatience(MigrationSession session, MigrationListener listener) {
        this.session = session;
        this.listener = listener;
    }

    /** One try. */
    @FunctionalInterface
    interface Attempt {
        /** Empty: it worked. */
        Optional<FailedStatement> run();
    }

    /** Answers what failed in the end, and who was in its way; empty: one of the tries worked. */
    Optional<FailedStatement> run(RevisionStep step, Attempt attempt) {
        for (int tried = 1; ; tried++) {
            Interruption.check();
            Optional<FailedStatement> failed = attempt.run()
                    .map(statement -> statement.blockedBy(session.process().blockers()));
            if (tried >= session.settings().lockAttempts()
                    || !failed.map(FailedStatement::mayBeTriedAgain).orElse(false)) {
                return failed;
            }
            Duration pause = pause(tried);
            listener.retrying(step, tried, pause);
            Interruption.pause(pause);
        }
    }

    /** Longer each time, and never the same, so that two runs that are in each other's way part. */
    private static Duration pause(int tried) {
        long usual = Math.min(LONGEST_PAUSE_MILLIS, 500L << Math.min(tried, MOST_DOUBLINGS + 1));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(usual / 2, usual + 1));
    }
}
