package io.metatables.cli;

import io.metatables.runtime.migrate.MigrationSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How long a run waits: for other runs, for tables in use, for its own statements. */
final class PatienceOptions {

    /** Of the two, one at most. */
    static final class Wait {
        @Option(
                names = "--wait",
                order = 10,
                paramLabel = "<time>",
                converter = DurationArgument.class,
                description = "How long to wait for another upgrade or downgrade of the provider. Default: 10m.")
        @Nullable
        Duration limit;

        @Option(names = "--no-wait", order = 11, description = "Do not wait for another one: refuse at once (MT358).")
        boolean none;
    }

    @ArgGroup(exclusive = true)
    @Nullable
    Wait wait;

    @Option(
            names = "--lock-timeout",
            order = 12,
            paramLabel = "<time>",
            converter = LimitArgument.class,
            description =
                    "How long one statement may wait for a table in use, while others queue behind it. Default: 5s.")
    @Nullable
    Duration lockTimeout;

    @Option(
            names = "--attempts",
            order = 13,
            paramLabel = "<count>",
            converter = AttemptsArgument.class,
            description =
                    "How often a part is tried whose tables stay in use, or that ran into a deadlock. Default: 10.")
    @Nullable
    Integer attempts;

    @Option(
            names = "--concurrent-wait",
            order = 14,
            paramLabel = "<time>",
            converter = LimitArgument.class,
            description = "How long a statement that blocks nobody, such as a concurrent index build, may wait for the"
                    + " transactions of others. Default: 1h.")
    @Nullable
    Duration concurrentWait;

    @Option(
            names = "--statement-timeout",
            order = 15,
            paramLabel = "<time>",
            converter = LimitArgument.class,
            description = "How long one statement of a transaction may run. Default: 1h.")
    @Nullable
    Duration statementTimeout;

    /** The settings with what the options say. */
    MigrationSettings applyTo(MigrationSettings settings) {
        MigrationSettings changed = settings;
        if (wait != null) {
            changed = changed.withLockWait(wait.limit == null ? Duration.ZERO : wait.limit);
        }
        if (concurrentWait != null) {
            changed = changed.withConcurrentWait(concurrentWait);
        }
        if (statementTimeout != null) {
            changed = changed.withStatementTimeout(statementTimeout);
        }
        return changed.withLockTimeout(
                lockTimeout == null ? changed.lockTimeout() : lockTimeout,
                attempts == null ? changed.lockAttempts() : attempts);
    }
}
