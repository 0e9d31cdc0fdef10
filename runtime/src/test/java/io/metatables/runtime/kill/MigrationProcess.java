package io.metatables.runtime.kill;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that upgrades or downgrades a database, seen from the one that starts it. */
final class MigrationProcess {
    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader out;
    private boolean killed;

    private MigrationProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one. */
    static MigrationProcess start(String url, Path root, Path history, String verb, String target) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                MigrationProcess.class.getName(),
                url,
                root.toString(),
                history.toString(),
                verb,
                target);
        try {
            return new MigrationProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is about to begin. */
    void awaitReady() {
        try {
            String line = out.readLine();
            if (!READY.equals(line)) {
                throw new IllegalStateException("it says " + line + out.lines().collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, if it does not end before; how many milliseconds it has worked. */
    long endAfter(long millis) throws InterruptedException {
        long begin = System.nanoTime();
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            killed = true;
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** Whether it was still at work when its time was up. */
    boolean wasKilled() {
        return killed;
    }

    /** What it says after it was ready, once it has ended. */
    String output() {
        return out.lines().collect(Collectors.joining("\n"));
    }

    /** Its exit code. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** The other side. */
    public static void main(String[] arguments) throws MalformedURLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        Migrations migrations = migrations(database, Path.of(arguments[1]), Path.of(arguments[2]));
        MigrationTarget target = MigrationTarget.parse(arguments[4]);
        System.out.println(READY);
        try {
            MigrationResult result = arguments[3].equals("upgrade")
                    ? migrations.upgrade(target, MigrationListener.NONE)
                    : migrations.downgrade(target, MigrationListener.NONE);
            System.out.println(result.steps().size() + " steps");
        } catch (FindingException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The verbs for a history on disk; every loss is accepted. */
    static Migrations migrations(PGSimpleDataSource database, Path root, Path folder) throws MalformedURLException {
        RevisionHistory history = RevisionHistory.read(folder);
        Set<String> all =
                history.revisions().stream().map(revision -> revision.number()).collect(Collectors.toSet());
        String head = history.head().orElseThrow().number();
        ClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
        return Migrations.of(TestRegistry.of(history.schemaAt(head)), loader, database)
                .with(MigrationSettings.defaults().withAcceptedLoss(all));
    }
}
