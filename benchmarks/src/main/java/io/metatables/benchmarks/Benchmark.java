package io.metatables.benchmarks;

import com.google.gson.Gson;
import io.metatables.benchmarks.compile.ColdJavac;
import io.metatables.benchmarks.compile.Folders;
import io.metatables.benchmarks.compile.Javac;
import io.metatables.benchmarks.compile.Project;
import io.metatables.benchmarks.compile.Sample;
import io.metatables.benchmarks.compile.Variant;
import io.metatables.benchmarks.compile.WarmJavac;
import io.metatables.benchmarks.drift.DriftBenchmark;
import io.metatables.benchmarks.drift.DriftOptions;
import io.metatables.benchmarks.load.LoadBenchmark;
import io.metatables.benchmarks.load.LoadOptions;
import io.metatables.benchmarks.models.ModelSources;
import io.metatables.benchmarks.models.Moment;
import io.metatables.benchmarks.report.Measurement;
import io.metatables.benchmarks.report.ResultTable;
import io.metatables.benchmarks.service.AttachBenchmark;
import io.metatables.benchmarks.service.ServiceOptions;
import io.metatables.benchmarks.service.UpgradeBenchmark;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures javac with and without processors over generated models; the runs of the variants take turns. */
public final class Benchmark {
    private static final String LOAD = "--load";
    private static final String DRIFT = "--drift";
    private static final String ATTACH = "--attach";
    private static final String UPGRADE = "--upgrade";
    private static final int GROWN_ONE_IN = 10;

    private final BenchmarkOptions options;
    private final Path folder;
    private final PrintStream out;
    private int runs;

    Benchmark(BenchmarkOptions options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param arguments see {@link BenchmarkOptions#USAGE}
     * @throws IOException if a file cannot be written, or javac fails
     * @throws InterruptedException if the wait for javac is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Work work;
        try {
            work = work(arguments);
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            System.err.println(BenchmarkOptions.USAGE + DriftOptions.USAGE + ServiceOptions.USAGE + LoadOptions.USAGE);
            System.exit(2);
            return;
        }
        Path folder = Files.createTempDirectory("metatables-benchmark");
        try {
            work.run(folder);
        } finally {
            Files.delete(Folders.empty(folder));
        }
    }

    /** What there is to measure. */
    @FunctionalInterface
    private interface Work {
        /** Measures, and prints. */
        void run(Path folder) throws IOException, InterruptedException;
    }

    private static Work work(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(LOAD)) {
            LoadOptions options = LoadOptions.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            return folder -> new LoadBenchmark(options, folder, System.out).run();
        }
        if (arguments.length > 0 && arguments[0].equals(DRIFT)) {
            DriftOptions options = DriftOptions.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            return folder -> new DriftBenchmark(options, folder, System.out).run();
        }
        if (arguments.length > 0 && arguments[0].equals(ATTACH)) {
            ServiceOptions options = ServiceOptions.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            return folder -> new AttachBenchmark(options, folder, System.out).run();
        }
        if (arguments.length > 0 && arguments[0].equals(UPGRADE)) {
            ServiceOptions options = ServiceOptions.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            return folder -> new UpgradeBenchmark(options, folder, System.out).run();
        }
        BenchmarkOptions options = BenchmarkOptions.of(arguments);
        return folder -> new Benchmark(options, folder, System.out).run();
    }

    List<Measurement> run() throws IOException, InterruptedException {
        out.print(options.json() ? "" : ResultTable.heading());
        List<Measurement> all = new ArrayList<>();
        for (int size : options.sizes()) {
            Project project = new Project(Folders.empty(folder.resolve("models" + size)));
            project.prepare(new ModelSources(size, GROWN_ONE_IN), Moment.ACCEPTED, cold());
            for (Temperature temperature : options.temperatures()) {
                List<Measurement> measurements = measure(project, size, temperature);
                out.print(options.json() ? "" : ResultTable.lines(measurements));
                all.addAll(measurements);
            }
            Folders.empty(project.folder());
        }
        if (options.json()) {
            out.println(new Gson().toJson(all));
        }
        return all;
    }

    private Javac cold() {
        return new ColdJavac(folder.resolve("javac.log"), options.jvmOptions());
    }

    private List<Measurement> measure(Project project, int size, Temperature temperature)
            throws IOException, InterruptedException {
        boolean warm = temperature == Temperature.WARM;
        Javac javac = warm ? new WarmJavac() : cold();
        for (int i = 0; warm && i < options.warmUps(size); i++) {
            runEach(project, javac, new EnumMap<>(Variant.class));
        }
        Map<Variant, List<Sample>> samples = new EnumMap<>(Variant.class);
        for (int i = 0; i < options.repeats(size); i++) {
            runEach(project, javac, samples);
        }
        return samples.entrySet().stream()
                .map(entry -> new Measurement(size, temperature.label(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private void runEach(Project project, Javac javac, Map<Variant, List<Sample>> samples)
            throws IOException, InterruptedException {
        for (Variant variant : options.variants()) {
            List<String> arguments = project.arguments(variant, ++runs);
            System.gc();
            samples.computeIfAbsent(variant, unused -> new ArrayList<>()).add(javac.run(arguments));
        }
    }
}
