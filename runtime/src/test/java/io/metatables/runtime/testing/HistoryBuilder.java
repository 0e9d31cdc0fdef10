package io.metatables.runtime.testing;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingFormat;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a history on disk the way a user does: the compiler proposes, {@code revision} accepts. */
public final class HistoryBuilder {
    private final Path root;
    private DatabaseSchema schema;

    /** Starts an empty history below {@code root/metatables/<slug>}. */
    public HistoryBuilder(Path root, DatabaseSchema base) {
        this.root = root;
        this.schema = base;
    }

    /** Accepts the revision that leads to a schema, with the SQL that is generated for it. */
    public HistoryBuilder accept(String message, DatabaseSchema next) {
        return accept(message, next, Renames.NONE, script -> script);
    }

    /** Accepts the revision that leads to a schema, with former names. */
    public HistoryBuilder accept(String message, DatabaseSchema next, Renames renames) {
        return accept(message, next, renames, script -> script);
    }

    /** Accepts the revision that leads to a schema, with other SQL than the generated one. */
    public HistoryBuilder accept(String message, DatabaseSchema next, UnaryOperator<RevisionScript> edit) {
        return accept(message, next, Renames.NONE, edit);
    }

    /** Accepts the revision that leads to a schema, with former names and other SQL than the generated one. */
    public HistoryBuilder accept(
            String message, DatabaseSchema next, Renames renames, UnaryOperator<RevisionScript> edit) {
        Path pending = root.resolve("pending");
        Path compiled = root.resolve("compiled.json");
        RevisionHistory history = RevisionHistory.read(folder(), DatabaseSchema.empty(next.namespace(), next.prefix()));
        List<SchemaChange> changes = SchemaDiffer.diff(schema, next, renames);
        List<PendingChange> described = changes.stream()
                .map(change ->
                        new PendingChange(change.describe(), change.dropName().orElse(null)))
                .toList();
        RevisionScript script = edit.apply(PostgresRenderer.render(MigrationPlanner.plan(changes, schema, next)));
        write(
                pending,
                PendingFormat.write(PendingRevision.between(
                        "test.Provider",
                        history.snapshot(),
                        next,
                        described,
                        RenamedTable.in(changes),
                        script,
                        new TableTexts())));
        write(root, Map.of("compiled.json", SnapshotFormat.write(new Snapshot(next, List.of()))));
        List<String> drops = described.stream()
                .map(PendingChange::drop)
                .filter(Objects::nonNull)
                .toList();
        RevisionAcceptor.accept(new AcceptRequest(pending, folder(), compiled, message, drops));
        schema = next;
        return this;
    }

    /** Leaves a schema on the class path as javac would have. */
    public HistoryBuilder compile(DatabaseSchema compiled) {
        write(
                root.resolve(RevisionLayout.compiledFolder(RevisionLayout.slug(compiled.namespace()))),
                Map.of(RevisionLayout.SCHEMA_FILE, SnapshotFormat.write(new Snapshot(compiled, List.of()))));
        return this;
    }

    /** Where the files of the history are. */
    public Path folder() {
        return root.resolve(RevisionLayout.folder(RevisionLayout.slug(schema.namespace())));
    }

    /** The file of the history whose name begins so. */
    public Path file(String beginning) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.toString().endsWith(".sql"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema of the head. */
    public DatabaseSchema head() {
        return schema;
    }

    /** A class path that has the history and nothing else. */
    public ClassLoader classLoader() {
        try {
            return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
