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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Measures an upgrade of an empty database beside Flyway alone and beside a program that sends the script, all as processes of their own,
 * in turns. It is the time that passes that counts: most of the work is the server's.
 */
public final class UpgradeBenchmark {
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
    public UpgradeBenchmark(ServiceOptions options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.table = new ServiceTable(out, Sample::wall);
    }

    /**
     * Measures and prints.
     *
     * @throws IOException if a file cannot be written, or a process fails
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public void run() throws IOException, InterruptedException {
        table.heading("wall ms", "times sending the script, median", "times Flyway alone, median");
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
        List<Path> scripts = scripts(project.revisions());
        Path history = Objects.requireNonNull(scripts.get(0).getParent(), "a file has a folder");
        String location = "metatables/" + project.revisions().relativize(history);
        ServiceProcess process = new ServiceProcess(jar, folder.resolve("upgrade.log"), options.jvmOptions());
        List<Sample> sent = new ArrayList<>();
        List<Sample> flyway = new ArrayList<>();
        List<Sample> upgrade = new ArrayList<>();
        for (int i = 0; i < options.repeats(); i++) {
            sent.add(process.run(ScriptProgram.class, sending(database(server), location, scripts)));
            flyway.add(process.run(
                    FlywayProgram.class,
                    database(server),
                    scripts.get(0).getParent().toString()));
            upgrade.add(process.run(UpgradeProgram.class, database(server), RegistryName.in(jar)));
        }
        table.row(size, "JDBC: send the script", sent, List.of());
        table.row(size, "Flyway alone", flyway, List.of(sent));
        table.row(size, "upgrade", upgrade, List.of(sent, flyway));
        Folders.empty(place);
    }

    private static String database(EmbeddedPostgres server) {
        return BenchmarkServer.newDatabase(server, "upgrade");
    }

    private static String[] sending(String url, String location, List<Path> scripts) {
        return Stream.concat(Stream.of(url), scripts.stream().map(script -> location + "/" + script.getFileName()))
                .toArray(String[]::new);
    }

    private static List<Path> scripts(Path revisions) throws IOException {
        try (Stream<Path> files = Files.walk(revisions)) {
            return files.filter(file -> file.getFileName().toString().matches("V.*\\.sql"))
                    .sorted()
                    .toList();
        }
    }
}
