package io.metatables.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.benchmarks.compile.Variant;
import io.metatables.benchmarks.drift.DriftBenchmark;
import io.metatables.benchmarks.drift.DriftOptions;
import io.metatables.benchmarks.service.AttachBenchmark;
import io.metatables.benchmarks.service.ServiceOptions;
import io.metatables.benchmarks.service.UpgradeBenchmark;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark runs; what it measures here means nothing. */
class BenchmarkTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private void run(String... arguments) throws Exception {
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            new Benchmark(BenchmarkOptions.of(arguments), folder, out).run();
        }
    }

    @Test
    void measuresEveryVariantColdAndWarm() throws Exception {
        run("--sizes", "3", "--repeats", "1", "--warm-ups", "1");
        for (Variant variant : Variant.values()) {
            assertThat(output.toString(StandardCharsets.UTF_8))
                    .contains("cold   " + variant.label())
                    .contains("warm   " + variant.label());
        }
    }

    @Test
    void printsJson() throws Exception {
        run("--sizes", "3", "--repeats", "1", "--warm-ups", "1", "--only", "warm", "--variants", "idle", "--json");
        assertThat(output.toString(StandardCharsets.UTF_8))
                .startsWith("[{\"size\":3,\"temperature\":\"warm\",\"variant\":\"NO_PROCESSING\"");
    }

    @Test
    void measuresDrift() throws Exception {
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            new DriftBenchmark(DriftOptions.of("--sizes", "50", "--repeats", "1"), folder, out).run();
        }
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("| 50 | javac, nothing changed |", "| 50 | javac, one table in fifty changed |");
    }

    @Test
    @Tag("database")
    void measuresAttach() throws Exception {
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            new AttachBenchmark(ServiceOptions.of("--sizes", "10", "--repeats", "1"), folder, out).run();
        }
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("| 10 | JDBC: connect, read the rows |", "| 10 | startEngine |");
    }

    @Test
    @Tag("database")
    void measuresUpgrade() throws Exception {
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            new UpgradeBenchmark(ServiceOptions.of("--sizes", "10", "--repeats", "1"), folder, out).run();
        }
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("| 10 | JDBC: send the script |", "| 10 | Flyway alone |", "| 10 | upgrade |");
    }
}
