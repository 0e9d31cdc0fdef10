package io.metatables.benchmarks.service;

import io.metatables.benchmarks.compile.ColdJavac;
import io.metatables.benchmarks.compile.Folders;
import io.metatables.benchmarks.compile.Project;
import io.metatables.benchmarks.compile.Sample;
import io.metatables.benchmarks.models.ModelSources;
import io.metatables.benchmarks.models.Moment;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a service that attaches beside a program that reads the same rows, both as processes of their own, in turns. */
public final class AttachBenchmark {
    private final ServiceOptions options;
    private final Path folder;
    private final ServiceTable table;

    /**
     * A benchmark.
     *
     * @param options what is measured
     * @param folder an empty folder
     * @param out where the table goes
     */
    public AttachBenchmark(ServiceOptions options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.table = new ServiceTable(out, Sample::cpu);
    }

    /**
     * Measures and prints.
     *
     * @throws IOException if a file cannot be written, or a process fails
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public void run() throws IOException, InterruptedException {
        table.heading("cpu ms", "times reading the rows, median");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            for (int size : options.sizes()) {
                measure(size, server);
            }
        }
    }

    private void measure(int size, EmbeddedPostgres server) throws IOException, InterruptedException {
        Path place = Folders.empty(folder.resolve("models" + size));
        Project project = new Project(place)
                .prepare(
                        new ModelSources(size, size),
                        Moment.NOW,
                        new ColdJavac(folder.resolve("javac.log"), List.of()));
        Path jar = new ServiceJar(place.resolve("service.jar")).write(project);
        String url = BenchmarkServer.newDatabase(server, "attach" + size);
        String registry = RegistryName.in(jar);
        ServiceProcess process = new ServiceProcess(jar, folder.resolve("attach.log"), options.jvmOptions());
        process.run(UpgradeProgram.class, url, registry);
        List<Sample> rows = new ArrayList<>();
        List<Sample> attach = new ArrayList<>();
        for (int i = 0; i < options.repeats(); i++) {
            rows.add(process.run(RowsProgram.class, url, "bench.models"));
            attach.add(process.run(AttachProgram.class, url, registry));
        }
        table.row(size, "JDBC: connect, read the rows", rows, List.of());
        table.row(size, "startEngine", attach, List.of(rows));
        Folders.empty(place);
    }
}
