package io.metatables.runtime.migrate;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to upgrade or downgrade.
 *
 * @param targetSchema the schema of the tables without a schema; null: the current schema of the connection
 * @param lockWait how long to wait for another upgrade or downgrade to end
 * @param lockTimeout how long one statement may wait for a table that is in use
 * @param lockAttempts how often a part is tried when a table stays in use; at least 1
 * @param concurrentWait how long a statement that blocks nobody, such as a concurrent index build, may wait for other transactions
 * @param statementTimeout how long one statement of a transactional part may run
 * @param acceptedLoss the numbers of the revisions that a downgrade may take back although they have an irreversible step
 */
public record MigrationSettings(
        @Nullable String targetSchema,
        Duration lockWait,
        Duration lockTimeout,
        int lockAttempts,
        Duration concurrentWait,
        Duration statementTimeout,
        Set<String> acceptedLoss) {

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if a part would never be tried
     */
    public MigrationSettings {
        if (lockAttempts < 1) {
            throw new IllegalArgumentException("A part is tried at least once, not " + lockAttempts + " times");
        }
        acceptedLoss = Set.copyOf(acceptedLoss);
    }

    /**
     * What suits most databases: wait 10 minutes for another upgrade, 5 seconds for a table in use, 10 times, an hour for the
     * transactions that a concurrent index build waits for, and an hour for a statement.
     *
     * @return settings without a target schema
     */
    public static MigrationSettings defaults() {
        return new MigrationSettings(
                null,
                Duration.ofMinutes(10),
                Duration.ofSeconds(5),
                10,
                Duration.ofHours(1),
                Duration.ofHours(1),
                Set.of());
    }

    /**
     * The same settings for another schema.
     *
     * @param newTargetSchema the schema of the tables without a schema
     * @return settings that differ in it only
     */
    public MigrationSettings withTargetSchema(@Nullable String newTargetSchema) {
        return new MigrationSettings(
                newTargetSchema, lockWait, lockTimeout, lockAttempts, concurrentWait, statementTimeout, acceptedLoss);
    }

    /**
     * The same settings with another patience for other upgrades.
     *
     * @param newLockWait how long to wait for another upgrade or downgrade to end
     * @return settings that differ in it only
     */
    public MigrationSettings withLockWait(Duration newLockWait) {
        return new MigrationSettings(
                targetSchema, newLockWait, lockTimeout, lockAttempts, concurrentWait, statementTimeout, acceptedLoss);
    }

    /**
     * The same settings with another patience for tables in use.
     *
     * @param newLockTimeout how long one statement may wait
     * @param newLockAttempts how often a part is tried; at least 1
     * @return settings that differ in them only
     * @throws IllegalArgumentException if a part would never be tried
     */
    public MigrationSettings withLockTimeout(Duration newLockTimeout, int newLockAttempts) {
        return new MigrationSettings(
                targetSchema,
                lockWait,
                newLockTimeout,
                newLockAttempts,
                concurrentWait,
                statementTimeout,
                acceptedLoss);
    }

    /**
     * The same settings with another patience for the transactions that a concurrent index build waits for.
     *
     * @param newConcurrentWait how long such a statement may wait
     * @return settings that differ in it only
     */
    public MigrationSettings withConcurrentWait(Duration newConcurrentWait) {
        return new MigrationSettings(
                targetSchema, lockWait, lockTimeout, lockAttempts, newConcurrentWait, statementTimeout, acceptedLoss);
    }

    /**
     * The same settings with another limit for statements.
     *
     * @param newStatementTimeout how long one statement of a transactional part may run
     * @return settings that differ in it only
     */
    public MigrationSettings withStatementTimeout(Duration newStatementTimeout) {
        return new MigrationSettings(
                targetSchema, lockWait, lockTimeout, lockAttempts, concurrentWait, newStatementTimeout, acceptedLoss);
    }

    /**
     * The same settings with a loss accepted.
     *
     * @param revisions the numbers of the revisions, such as {@code 0007}, that may be taken back although they have an irreversible
     *     step
     * @return settings that differ in it only
     */
    public MigrationSettings withAcceptedLoss(Set<String> revisions) {
        return new MigrationSettings(
                targetSchema, lockWait, lockTimeout, lockAttempts, concurrentWait, statementTimeout, revisions);
    }
}
