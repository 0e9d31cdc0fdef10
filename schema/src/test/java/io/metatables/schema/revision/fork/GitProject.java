package io.metatables.schema.revision.fork;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingFormat;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A history under version control, with a compiler that proposes and a person who accepts. */
final class GitProject {
    private final Path root;
    private final DatabaseSchema base;

    GitProject(Path root, DatabaseSchema base) {
        this.root = root;
        this.base = base;
        write(root, Map.of(".gitignore", "/build/\n"));
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Test");
        git("config", "user.email", "test@example.com");
    }

    Path folder() {
        return root.resolve("metatables").resolve(base.namespace().replace('.', '_'));
    }

    RevisionHistory history() {
        return RevisionHistory.read(folder(), base);
    }

    /** Compiles and accepts, and commits what that wrote. */
    GitProject commit(String message, DatabaseSchema next) {
        return commit(message, next, script -> script);
    }

    GitProject commit(String message, DatabaseSchema next, UnaryOperator<String> edit) {
        RevisionAcceptor.accept(compile(next, edit).withMessage(message));
        return commit(message);
    }

    GitProject commit(String message) {
        git("add", "-A");
        git("commit", "-q", "-m", message);
        return this;
    }

    /** Compiles; the SQL is edited before it is accepted. */
    AcceptRequest compile(DatabaseSchema next, UnaryOperator<String> edit) {
        RevisionHistory history = history();
        List<SchemaChange> changes = SchemaDiffer.diff(history.snapshot().schema(), next, Renames.NONE);
        List<PendingChange> described = changes.stream()
                .map(change ->
                        new PendingChange(change.describe(), change.dropName().orElse(null)))
                .toList();
        RevisionScript generated = changes.isEmpty()
                ? new RevisionScript(List.of(), List.of())
                : PostgresRenderer.render(
                        MigrationPlanner.plan(changes, history.snapshot().schema(), next));
        RevisionScript script = new RevisionScript(edited(generated.up(), edit), generated.down());
        Path build = root.resolve("build");
        write(
                build.resolve("pending"),
                PendingFormat.write(PendingRevision.between(
                        "acme.Provider",
                        history.snapshot(),
                        next,
                        described,
                        RenamedTable.in(changes),
                        script,
                        new TableTexts())));
        write(build, Map.of("compiled.json", SnapshotFormat.write(new Snapshot(next, List.of()))));
        List<String> drops = described.stream()
                .map(PendingChange::drop)
                .filter(Objects::nonNull)
                .toList();
        return new AcceptRequest(build.resolve("pending"), folder(), build.resolve("compiled.json"), "", drops);
    }

    /** Compiles a model that has no difference to the head. */
    AcceptRequest compileUnchanged() {
        return compile(history().snapshot().schema(), script -> script);
    }

    private static List<ScriptPart> edited(List<ScriptPart> parts, UnaryOperator<String> edit) {
        return parts.stream()
                .map(part -> new ScriptPart(part.transactional(), edit.apply(part.sql())))
                .toList();
    }

    /** Runs git; its exit code. */
    int git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String read(String name) {
        return files().getOrDefault(name, "");
    }

    /** The files of the history by name. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder())) {
            for (Path file : paths.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    void replace(String name, String old, String replacement) {
        String text = read(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not contain " + old);
        }
        write(folder(), Map.of(name, text.replace(old, replacement)));
    }

    /** Puts files into the history as they are. */
    void writeAll(Map<String, String> files) {
        write(folder(), files);
    }

    private static void write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
