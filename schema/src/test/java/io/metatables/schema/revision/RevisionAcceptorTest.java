package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.snapshot.SampleTables;
import io.metatables.schema.snapshot.SchemaFingerprint;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionAcceptorTest {
    private static final RevisionScript ONE_PART =
            new RevisionScript(List.of(Workspace.TRANSACTIONAL), List.of(Workspace.TRANSACTIONAL));

    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void makeAProject() {
        workspace = new Workspace(root);
    }

    /** Refused with exactly these codes, and the history is as it was. */
    private AbstractStringAssert<?> assertRefused(String message, List<String> drops, String... codes) {
        Path resources = workspace.revisions().getParent();
        Map<String, String> before = workspace.files(resources);
        FindingException e = catchThrowableOfType(
                FindingException.class, () -> workspace.accept(message, drops.toArray(String[]::new)));
        assertThat(e).as("refused").isNotNull();
        assertThat(Workspace.codes(e)).as(e.getMessage()).containsExactly(codes);
        assertThat(workspace.files(resources)).isEqualTo(before);
        return assertThat(e.getMessage());
    }

    private AbstractStringAssert<?> assertRefused(String... codes) {
        return assertRefused("a message", List.of(), codes);
    }

    @Test
    void writesTheFirstRevision() {
        workspace.compile(SampleTables.small("A"));

        AcceptedRevision accepted = workspace.accept("  First tables ");

        assertThat(accepted)
                .isEqualTo(new AcceptedRevision(
                        "0001",
                        "First tables",
                        null,
                        workspace.revisions(),
                        List.of(
                                "V0001__first_tables.sql",
                                "U0001__first_tables.sql",
                                "V0001__first_tables.json",
                                "schema.json"),
                        List.of("change tables")));
        assertThat(workspace.files(workspace.revisions().getParent()).keySet())
                .containsExactlyInAnyOrderElementsOf(accepted.fileNames().stream()
                        .map(name -> "acme_core/" + name)
                        .toList());
        assertThat(workspace.read("V0001__first_tables.sql")).isEqualTo("""
                        -- Revision 0001, part 1 of 1, up
                        -- Message: First tables
                        -- Parent: none
                        -- Schema before: %s
                        -- Schema after: %s
                        -- Transaction: yes

                        SELECT 1;
                        """.formatted(
                SchemaFingerprint.of(SampleTables.EMPTY), workspace.history().headFingerprint()));
    }

    @Test
    void writesPartsThatTakeNoTransaction() {
        workspace.compileTwoParts(SampleTables.small("A"));

        assertThat(workspace.accept("index").fileNames())
                .containsExactly(
                        "V0001.1__index.sql",
                        "U0001.1__index.sql",
                        "V0001.2__index.sql",
                        "V0001.2__index.sql.conf",
                        "U0001.2__index.sql",
                        "V0001__index.json",
                        "schema.json");
        assertThat(workspace.read("V0001.2__index.sql.conf")).isEqualTo("executeInTransaction=false\n");
    }

    @Test
    void addsToAHistory() {
        workspace.withHistory();
        Map<String, String> before = workspace.files(workspace.revisions());
        workspace.compile(SampleTables.account(), SampleTables.balances());

        AcceptedRevision accepted = workspace.accept("balances");

        assertThat(accepted.number()).isEqualTo("0004");
        assertThat(accepted.parent()).isEqualTo("0003");
        assertThat(workspace.history().snapshot().schema().tables())
                .containsExactly(SampleTables.account(), SampleTables.balances());
        before.remove("schema.json");
        assertThat(workspace.files(workspace.revisions())).containsAllEntriesOf(before);
    }

    @Test
    void refusesWhenNothingWasCompiled() {
        assertRefused("MT320").contains("There is no pending revision in " + workspace.pending());
    }

    @Test
    void refusesWhenNothingHasChanged() {
        workspace.compile(SampleTables.small("A"));
        workspace.accept("first");
        workspace.compileWithoutChange(SampleTables.small("A"));

        assertRefused("MT326").contains("acme.Core");
    }

    @Test
    void refusesToAcceptTwice() {
        workspace.compile(SampleTables.small("A"));
        workspace.accept("first");

        assertRefused("MT322").contains("made when the head was none; the head is now 0001.");
    }

    @Test
    void refusesAHeadWithTheSameNumberAndAnotherSchema() {
        workspace.compile(SampleTables.small("A"));
        workspace.accept("mine");
        workspace.compile(SampleTables.small("A"), SampleTables.account());
        Workspace other = new Workspace(root.resolve("other"));
        other.compile(SampleTables.small("B"));
        other.accept("theirs");
        workspace.files(workspace.revisions()).keySet().forEach(workspace::delete);
        Workspace.writeAll(workspace.revisions(), other.files(other.revisions()));

        assertRefused("MT322").contains("the head is now 0001, but with another schema");
    }

    @Test
    void refusesASchemaThatWasNotCompiled() {
        workspace.compile(SampleTables.small("A"));
        Workspace.write(workspace.compiledSchema(), SnapshotFormat.write(new Snapshot(SampleTables.EMPTY, List.of())));

        assertRefused("MT323").contains("leads to another schema than");
    }

    @Test
    void refusesWithoutACompiledSchema() throws IOException {
        workspace.compile(SampleTables.small("A"));
        Files.delete(workspace.compiledSchema());

        assertRefused("MT323").contains("The compiled schema is not there");
    }

    @Test
    void refusesEditedAndMissingPendingFiles() throws IOException {
        workspace.compile(SampleTables.small("A"));
        Workspace.write(workspace.pending().resolve("up.1.sql"), "SELECT 1; -- edited\n");
        Files.delete(workspace.pending().resolve("down.1.sql"));

        assertRefused("MT321", "MT321")
                .contains("up.1.sql is missing, or is not the file that the compiler wrote")
                .contains("down.1.sql");
    }

    @Test
    void refusesDropsThatNobodyAgreedTo() {
        workspace.compile(
                List.of(
                        new PendingChange("drop column Account.nickname", "Account.nickname"),
                        new PendingChange("drop table Old", "Old")),
                ONE_PART,
                SampleTables.small("A"));

        assertRefused("MT324")
                .isEqualTo(
                        "[MT324] The pending revision drops Account.nickname, Old with all data, and nobody has agreed"
                                + " to that.\n  If it was renamed, write @RenamedFrom(\"nickname\") on its successor and compile"
                                + " again. If it is to go, accept it by name: revision -m \"...\" --accept-drop Account.nickname"
                                + " --accept-drop Old");
        assertRefused("m", List.of("Old", "account.nickname"), "MT324", "MT325")
                .contains("does not drop: account.nickname.")
                .contains("Spell the names as the compiler does: Account.nickname, Old.");
        assertThat(workspace.accept("go", "Old", "Account.nickname").number()).isEqualTo("0001");
    }

    @Test
    void refusesAcceptedDropsThatAreNotProposed() {
        workspace.compile(SampleTables.small("A"));

        assertRefused("m", List.of("Account"), "MT325").contains("this revision drops nothing");
    }

    @Test
    void refusesAMessageThatCannotNameAFile() {
        workspace.compile(SampleTables.small("A"));

        assertRefused("two\nlines", List.of(), "MT327");
        assertRefused("!!", List.of(), "MT327");
    }

    @Test
    void refusesFoldersOfTwoProviders() {
        workspace.compile(SampleTables.small("A"));
        AcceptRequest request = new AcceptRequest(
                workspace.pending(), root.resolve("metatables/other"), workspace.compiledSchema(), "m", List.of());

        FindingException e = catchThrowableOfType(FindingException.class, () -> RevisionAcceptor.accept(request));

        assertThat(Workspace.codes(e)).containsExactly("MT330");
        assertThat(root.resolve("metatables")).doesNotExist();
    }

    @Test
    void refusesADamagedHistory() {
        workspace.withHistory();
        workspace.compile(SampleTables.small("A"));
        workspace.delete("V0001__first.sql");

        assertRefused("MT305");
    }

    @Test
    void refusesADamagedAndANewerManifest() {
        workspace.compile(SampleTables.small("A"));
        Path manifest = workspace.pending().resolve("pending.json");
        String text = workspace.files(workspace.pending()).get("pending.json");

        Workspace.write(manifest, text.replace("\"format\": 2", "\"format\": 9"));
        assertRefused("MT302").contains("pending.json has format 9");
        Workspace.write(manifest, text.replace("\"format\": 2", "\"format\": 1"));
        assertRefused("MT301").contains("an earlier release has written it").contains("Compile the provider again");
        Workspace.write(manifest, text.replace("\"target\"", "\"goal\""));
        assertRefused("MT301").contains("the key \"target\" is missing").contains("Compile the provider again");
        Workspace.write(manifest, text.replace("up.1.sql", "../up.1.sql"));
        assertRefused("MT301").contains("\"../up.1.sql\" is no name of a pending file");
        Workspace.write(manifest, text.replaceAll("(?s)\"changes\": \\[.*?\\]", "\"changes\": []"));
        assertRefused("MT301").contains("both changes and a script, or neither");
    }

    @Test
    void refusesARenameThatTheSchemasDoNotShow() {
        workspace.compile(SampleTables.small("A"));
        workspace.accept("first");
        workspace.compileRename("Z", "B", SampleTables.small("B"));

        assertRefused("MT321").contains("acme.Core renames Z to B, which cannot be");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        workspace.compile(SampleTables.small("A"));
        Path resources = root.resolve("resources");
        Files.writeString(resources, "a file where a folder is needed");

        FindingException e = catchThrowableOfType(FindingException.class, () -> workspace.accept("m"));

        assertThat(Workspace.codes(e)).containsExactly("MT329");
    }

    @Test
    void takesBackWhatItMovedWhenTheLastMoveFails() throws IOException {
        workspace.compile(SampleTables.small("A"));
        Files.createDirectories(workspace.revisions().resolve("V0001__m.json"));

        FindingException e = catchThrowableOfType(FindingException.class, () -> workspace.accept("m"));

        assertThat(Workspace.codes(e)).containsExactly("MT329");
        assertThat(workspace.files(root.resolve("resources"))).isEmpty();
        Files.delete(workspace.revisions().resolve("V0001__m.json"));
        assertThat(workspace.accept("m").number()).isEqualTo("0001");
    }

    @Test
    void namesWhatACrashLeftBehind() throws IOException {
        workspace.compile(SampleTables.small("A"));
        Path staging = workspace.revisions().resolveSibling(".acme_core.new");
        Workspace.write(staging.resolve("notes"), "of somebody");

        assertRefused("MT328").contains("move the files in it whose names begin with \"old.\" back");

        Files.delete(staging.resolve("notes"));
        workspace.write("V0001__m.sql", "moved before the crash");
        assertRefused("MT305").contains("schema.json is missing, but V0001__m.sql is there");
        workspace.delete("V0001__m.sql");
        assertThat(workspace.accept("m").number()).isEqualTo("0001");
    }

    @Test
    void letsOneOfManyRunsThrough() throws Exception {
        workspace.compile(SampleTables.small("A"));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> runs = IntStream.range(0, 24)
                    .<Callable<String>>mapToObj(i -> () -> outcome("run " + i))
                    .toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> run : pool.invokeAll(runs)) {
                outcomes.add(run.get());
            }

            assertThat(outcomes).containsOnlyOnce("accepted").containsAnyOf("MT322", "MT328");
            assertThat(outcomes).isSubsetOf("accepted", "MT322", "MT328");
        } finally {
            pool.shutdownNow();
        }
        assertThat(workspace.history().revisions()).hasSize(1);
    }

    private String outcome(String message) {
        try {
            workspace.accept(message);
            return "accepted";
        } catch (FindingException e) {
            return e.findings().get(0).code().code();
        }
    }
}
