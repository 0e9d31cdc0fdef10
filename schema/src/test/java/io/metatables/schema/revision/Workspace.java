package io.metatables.schema.revision;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.SampleTables;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project on disk: what javac writes into it, and the history in its resources. */
final class Workspace {
    static final ScriptPart TRANSACTIONAL = new ScriptPart(true, "SELECT 1;\n");
    static final ScriptPart CONCURRENT = new ScriptPart(false, "CREATE INDEX CONCURRENTLY i ON t (c);\n");

    private final Path root;

    Workspace(Path root) {
        this.root = root;
    }

    Path pending() {
        return root.resolve("generated/metatables/acme_core");
    }

    Path revisions() {
        return root.resolve("resources/metatables/acme_core");
    }

    Path compiledSchema() {
        return RevisionLayout.compiledSchema(root.resolve("classes"), "acme_core");
    }

    /** What javac does: compares with the head, writes the compiled schema and the pending revision. */
    void compile(List<PendingChange> changes, RevisionScript script, Table... tables) {
        compile(changes, List.of(), script, tables);
    }

    /** Compiles a model in which a table has another identifier. */
    void compileRename(String from, String to, Table... tables) {
        compile(
                List.of(new PendingChange("rename table " + from + " to " + to, null)),
                List.of(new RenamedTable(from, to)),
                new RevisionScript(List.of(TRANSACTIONAL), List.of(TRANSACTIONAL)),
                tables);
    }

    private void compile(
            List<PendingChange> changes, List<RenamedTable> renamed, RevisionScript script, Table... tables) {
        compile(changes, renamed, script, SampleTables.EMPTY.withTables(List.of(tables)));
    }

    private void compile(
            List<PendingChange> changes, List<RenamedTable> renamed, RevisionScript script, DatabaseSchema compiled) {
        Snapshot head = history().snapshot();
        write(compiledSchema(), SnapshotFormat.write(new Snapshot(compiled, List.of())));
        PendingRevision proposal =
                PendingRevision.between("acme.Core", head, compiled, changes, renamed, script, new TableTexts());
        PendingFormat.write(proposal).forEach((name, text) -> write(pending().resolve(name), text));
    }

    /** Compiles a model with one change that is done in one transaction. */
    void compile(Table... tables) {
        compile(
                List.of(new PendingChange("change tables", null)),
                new RevisionScript(List.of(TRANSACTIONAL), List.of(TRANSACTIONAL)),
                tables);
    }

    /** Compiles a schema with one change that is done in one transaction. */
    void compile(DatabaseSchema schema) {
        compile(
                List.of(new PendingChange("change objects", null)),
                List.of(),
                new RevisionScript(List.of(TRANSACTIONAL), List.of(TRANSACTIONAL)),
                schema);
    }

    void compileWithoutChange(Table... tables) {
        compile(List.of(), new RevisionScript(List.of(), List.of()), tables);
    }

    void compileTwoParts(Table... tables) {
        compile(
                List.of(new PendingChange("add index", null)),
                new RevisionScript(List.of(TRANSACTIONAL, CONCURRENT), List.of(CONCURRENT, TRANSACTIONAL)),
                tables);
    }

    AcceptedRevision accept(String message, String... drops) {
        return RevisionAcceptor.accept(
                new AcceptRequest(pending(), revisions(), compiledSchema(), message, List.of(drops)));
    }

    /** Three revisions: a table, another one in two parts, and the first one dropped. */
    Workspace withHistory() {
        compile(SampleTables.small("A"));
        accept("first");
        compileTwoParts(SampleTables.small("A"), SampleTables.account());
        accept("add accounts");
        compile(SampleTables.account());
        accept("drop a");
        return this;
    }

    RevisionHistory history() {
        return RevisionHistory.read(revisions(), SampleTables.EMPTY);
    }

    /** Every file below the root with its text, to see what has changed. */
    SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String read(String name) {
        return files(revisions()).get(name);
    }

    void write(String name, String text) {
        write(revisions().resolve(name), text);
    }

    void replace(String name, String old, String replacement) {
        String text = read(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not contain " + old);
        }
        write(name, text.replace(old, replacement));
    }

    void delete(String name) {
        try {
            Files.delete(revisions().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes(FindingException e) {
        List<String> codes = new ArrayList<>();
        e.findings().forEach(finding -> codes.add(finding.code().code()));
        return codes;
    }

    static void writeAll(Path folder, Map<String, String> files) {
        files.forEach((name, text) -> write(folder.resolve(name), text));
    }
}
