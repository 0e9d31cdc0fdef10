package io.metatables.benchmarks.drift;

import io.metatables.benchmarks.compile.ColdJavac;
import io.metatables.benchmarks.compile.ColdProcess;
import io.metatables.benchmarks.compile.Folders;
import io.metatables.benchmarks.compile.Project;
import io.metatables.benchmarks.compile.Sample;
import io.metatables.benchmarks.compile.Variant;
import io.metatables.benchmarks.models.ModelSources;
import io.metatables.benchmarks.models.Moment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures javac beside the same without drift, and the command that accepts; all of them as processes of their own. */
public final class DriftBenchmark {
    /** Two percent. */
    private static final int GROWN_ONE_IN = 50;

    private static final double NANOS_PER_MILLI = 1e6;

    private final DriftOptions options;
    private final Path folder;
    private final PrintStream out;
    private int runs;

    /**
     * A benchmark.
     *
     * @param options what is measured
     * @param folder an empty folder
     * @param out where the table goes
     */
    public DriftBenchmark(DriftOptions options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @throws IOException if a file cannot be written, or a process fails
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public void run() throws IOException, InterruptedException {
        out.println(
                "| classes | process | median cpu ms | least - greatest | more than where nothing changed, median |");
        out.println("|---:|---|---:|---:|---:|");
        for (int size : options.sizes()) {
            measure(size);
        }
    }

    private void measure(int size) throws IOException, InterruptedException {
        Project still = project(size, Moment.NOW);
        Project grown = project(size, Moment.ACCEPTED);
        List<Sample> unchanged = new ArrayList<>();
        List<Sample> changed = new ArrayList<>();
        List<Sample> reading = new ArrayList<>();
        List<Sample> comparing = new ArrayList<>();
        List<Sample> accepted = new ArrayList<>();
        for (int i = 0; i < options.repeats(); i++) {
            unchanged.add(compile(still));
            stages(still, reading, new ArrayList<>());
            changed.add(compile(grown));
            stages(grown, new ArrayList<>(), comparing);
            if (options.jar() != null) {
                accepted.add(accept(grown, options.jar()));
            }
        }
        print(size, "javac, nothing changed", unchanged, unchanged);
        print(size, "javac, one table in fifty changed", changed, unchanged);
        print(size, "  of that, alone: reading the history", reading, List.of());
        print(size, "  of that, alone: diff, plan and rendering", comparing, List.of());
        if (!accepted.isEmpty()) {
            print(size, "metatables migrations revision", accepted, List.of());
        }
        Folders.empty(still.folder());
        Folders.empty(grown.folder());
    }

    private Project project(int size, Moment accepted) throws IOException, InterruptedException {
        Path place = Folders.empty(folder.resolve("models" + size + accepted));
        return new Project(place).prepare(new ModelSources(size, GROWN_ONE_IN), accepted, javac());
    }

    private ColdJavac javac() {
        return new ColdJavac(folder.resolve("javac.log"), List.of());
    }

    private Sample compile(Project project) throws IOException, InterruptedException {
        return javac().run(project.arguments(Variant.METATABLES, ++runs));
    }

    private void stages(Project project, List<Sample> reading, List<Sample> comparing)
            throws IOException, InterruptedException {
        Path log = folder.resolve("stages.log");
        new ColdProcess(log)
                .run(List.of(
                        java(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Stages.class.getName(),
                        project.revisions().resolve(Project.SLUG).toString(),
                        project.compiledSchema(runs).toString()));
        String[] nanos = Files.readString(log, StandardCharsets.UTF_8).strip().split(" ", -1);
        reading.add(new Sample(0, Long.parseLong(nanos[0])));
        comparing.add(new Sample(0, Long.parseLong(nanos[1])));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Into a copy of the revisions, as what is accepted can be accepted once only. */
    private Sample accept(Project project, Path jar) throws IOException, InterruptedException {
        Path copy = project.folder().resolve("accepted" + runs);
        copy(project.revisions(), copy);
        return new ColdProcess(folder.resolve("revision.log"))
                .run(List.of(
                        java(),
                        "-jar",
                        jar.toString(),
                        "migrations",
                        "revision",
                        "-m",
                        "x",
                        "--pending",
                        project.pending(runs).toString(),
                        "--classes",
                        project.classes(runs).toString(),
                        "--revisions",
                        copy.toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    /** Each run is compared with the one beside it, where there is one. */
    private void print(int size, String process, List<Sample> samples, List<Sample> base) {
        double[] cpu = samples.stream().mapToDouble(Sample::cpu).sorted().toArray();
        double[] more = new double[base.size()];
        for (int i = 0; i < more.length; i++) {
            more[i] = samples.get(i).cpu() - (double) base.get(i).cpu();
        }
        Arrays.sort(more);
        out.println(String.format(
                Locale.ROOT,
                "| %d | %s | %.0f | %.0f - %.0f | %s |",
                size,
                process,
                cpu[cpu.length / 2] / NANOS_PER_MILLI,
                cpu[0] / NANOS_PER_MILLI,
                cpu[cpu.length - 1] / NANOS_PER_MILLI,
                more.length == 0 ? "" : String.format(Locale.ROOT, "%.0f", more[more.length / 2] / NANOS_PER_MILLI)));
    }
}
