package io.metatables.benchmarks.attach;

import io.metatables.benchmarks.compile.ColdJavac;
import io.metatables.benchmarks.compile.ColdProcess;
import io.metatables.benchmarks.compile.Folders;
import io.metatables.benchmarks.compile.Project;
import io.metatables.benchmarks.compile.Sample;
import io.metatables.benchmarks.models.ModelSources;
import io.metatables.benchmarks.models.Moment;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.postgresql.ds.PGSimpleDataSource;

/** Measures a service that attaches beside a program that reads the same rows, both as processes of their own, in turns. */
public final class AttachBenchmark {
    private static final double NANOS_PER_MILLI = 1e6;

    private final AttachBenchmarkOptions options;
    private final Path folder;
    private final PrintStream out;

    /**
     * A benchmark.
     *
     * @param options what is measured
     * @param folder an empty folder
     * @param out where the table goes
     */
    public AttachBenchmark(AttachBenchmarkOptions options, Path folder, PrintStream out) {
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
        out.println("| tables | process | median cpu ms | least - greatest | times reading the rows, median |");
        out.println("|---:|---|---:|---:|---:|");
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
        String url = database(server, "attach" + size);
        String registry = upgrade(jar, url);
        List<Sample> rows = new ArrayList<>();
        List<Sample> attach = new ArrayList<>();
        for (int i = 0; i < options.repeats(); i++) {
            rows.add(start(jar, RowsProgram.class, url, "bench.models"));
            attach.add(start(jar, AttachProgram.class, url, registry));
        }
        print(size, "JDBC: connect, read the rows", rows, List.of());
        print(size, "startEngine", attach, rows);
        Folders.empty(place);
    }

    /** The URL of a new database. */
    private static String database(EmbeddedPostgres server, String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return server.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class of the registry; its tables are in the database afterwards. */
    private static String upgrade(Path jar, String url) throws IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, AttachBenchmark.class.getClassLoader())) {
            ProviderRegistry registry = ServiceLoader.load(ProviderRegistry.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .findFirst()
                    .orElseThrow()
                    .get();
            Migrations.of(registry, database).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
            return registry.getClass().getName();
        }
    }

    private Sample start(Path jar, Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.jvmOptions());
        command.addAll(List.of(
                "-classpath", System.getProperty("java.class.path") + File.pathSeparator + jar, program.getName()));
        command.addAll(List.of(arguments));
        return new ColdProcess(folder.resolve("attach.log")).run(command);
    }

    /** Each run is compared with the one beside it, where there is one. */
    private void print(int size, String process, List<Sample> samples, List<Sample> base) {
        double[] cpu = samples.stream().mapToDouble(Sample::cpu).sorted().toArray();
        double[] times = new double[base.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = samples.get(i).cpu() / (double) Math.max(1, base.get(i).cpu());
        }
        Arrays.sort(times);
        out.println(String.format(
                Locale.ROOT,
                "| %d | %s | %.0f | %.0f - %.0f | %s |",
                size,
                process,
                cpu[cpu.length / 2] / NANOS_PER_MILLI,
                cpu[0] / NANOS_PER_MILLI,
                cpu[cpu.length - 1] / NANOS_PER_MILLI,
                times.length == 0 ? "" : String.format(Locale.ROOT, "%.2f", times[times.length / 2])));
    }
}
