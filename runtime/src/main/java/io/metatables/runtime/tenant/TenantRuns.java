package io.metatables.runtime.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Does the same on many schemas, some at a time. A failure ends the work on its schema and no other.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.of(MarketsRegistry.INSTANCE, dataSource);
 * List<TenantOutcome<MigrationResult>> outcomes = new TenantRuns(4).run(migrations.schemas(), schema -> migrations
 *         .with(MigrationSettings.defaults().withTargetSchema(schema))
 *         .upgrade(new MigrationTarget.Head(), MigrationListener.NONE));
 * }</pre>
 */
public final class TenantRuns {
    private final int parallel;

    /**
     * Runs so many at a time.
     *
     * @param parallel at least 1; an upgrade needs up to four connections for each
     * @throws IllegalArgumentException if it is less
     */
    public TenantRuns(int parallel) {
        if (parallel < 1) {
            throw new IllegalArgumentException("parallel is " + parallel + ", and must be at least 1");
        }
        this.parallel = parallel;
    }

    /**
     * Does the work on each schema, in threads of its own, and waits for the end. If the caller is interrupted, the work that has begun
     * is interrupted, no other is begun, and the caller is interrupted still.
     *
     * @param schemas names, without quotes; one that is named twice is worked on once
     * @param work takes the name of a schema; called in several threads at once
     * @param <R> what the work answers
     * @return how it has ended, in the order of the schemas
     */
    public <R> List<TenantOutcome<R>> run(List<String> schemas, Function<String, R> work) {
        List<String> distinct = schemas.stream().distinct().toList();
        Queue<String> waiting = new ConcurrentLinkedQueue<>(distinct);
        Map<String, TenantOutcome<R>> outcomes = new ConcurrentHashMap<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(parallel, distinct.size()); i++) {
            Thread worker = new Thread(() -> work(waiting, outcomes, work), "metatables-tenants-" + (i + 1));
            worker.start();
            workers.add(worker);
        }
        await(workers, waiting);
        return distinct.stream()
                .map(schema -> outcomes.getOrDefault(schema, new TenantOutcome.NotBegun<>(schema)))
                .toList();
    }

    private static <R> void work(
            Queue<String> waiting, Map<String, TenantOutcome<R>> outcomes, Function<String, R> work) {
        for (String schema = waiting.poll(); schema != null; schema = waiting.poll()) {
            outcomes.put(schema, outcome(schema, work));
        }
    }

    private static <R> TenantOutcome<R> outcome(String schema, Function<String, R> work) {
        try {
            return new TenantOutcome.Done<>(schema, work.apply(schema));
        } catch (RuntimeException e) {
            return new TenantOutcome.Failed<>(schema, e);
        }
    }

    private static void await(List<Thread> workers, Queue<String> waiting) {
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    waiting.clear();
                    workers.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
