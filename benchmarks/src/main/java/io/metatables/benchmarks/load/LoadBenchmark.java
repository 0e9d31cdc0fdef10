package io.metatables.benchmarks.load;

import io.metatables.runtime.load.Load;
import io.metatables.runtime.load.LoadResult;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.postgresql.ds.PGSimpleDataSource;

/** Prints what each form does to clients, as a table in Markdown. */
public final class LoadBenchmark {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration ALONE = Duration.ofSeconds(10);

    private final LoadOptions options;
    private final Path folder;
    private final PrintStream out;

    /**
     * A benchmark.
     *
     * @param options what the load is
     * @param folder an empty folder for the revisions
     * @param out where the table goes
     */
    public LoadBenchmark(LoadOptions options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @throws IOException if the embedded server does not start
     * @throws InterruptedException if the wait for a client is interrupted
     */
    public void run() throws IOException, InterruptedException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        if (options.url() != null) {
            database.setUrl(options.url());
            measure(database);
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            database.setUrl(server.getJdbcUrl("postgres", "postgres"));
            measure(database);
        }
    }

    private void measure(PGSimpleDataSource database) throws InterruptedException {
        out.println("""
                | form | | seconds | client statements | a second | 99.9 % ms | longest ms | lock timeouts | failed |
                |---|---|---:|---:|---:|---:|---:|---:|---:|""");
        List<LoadResult> results = new Load(database, folder, options.rows(), options.clients(), options.lockTimeout())
                .run(ALONE, result -> out.println(line(result)));
        List<LoadResult> broken = results.stream().filter(this::breaksTheRule).toList();
        out.println();
        if (broken.isEmpty()) {
            out.println("No client statement failed or took longer than the lock timeout of "
                    + options.lockTimeout().toMillis() + " ms.");
        }
        for (LoadResult result : broken) {
            out.println("Breaks the rule: " + result.form() + ", " + result.direction() + " "
                    + result.failures().stream().distinct().toList());
        }
    }

    private boolean breaksTheRule(LoadResult result) {
        return !result.failures().isEmpty()
                || result.longest() > options.lockTimeout().toNanos();
    }

    private static String line(LoadResult result) {
        double seconds = result.elapsed() / NANOS_PER_SECOND;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %d | %.0f | %.1f | %.1f | %d | %d |",
                result.form(),
                result.direction(),
                seconds,
                result.statements(),
                result.statements() / seconds,
                result.nearlyAll() / NANOS_PER_MILLI,
                result.longest() / NANOS_PER_MILLI,
                result.lockTimeouts(),
                result.failures().size());
    }
}
