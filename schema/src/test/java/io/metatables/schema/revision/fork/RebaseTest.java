package io.metatables.schema.revision.fork;

import static io.metatables.schema.revision.fork.BranchModels.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.snapshot.SampleTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches add revisions, and git merges them: the real one. */
class RebaseTest {
    @TempDir
    private Path root;

    private GitProject project;

    @BeforeEach
    void commonPast() {
        project = new GitProject(root, SampleTables.EMPTY);
        project.commit("first", BranchModels.first());
        project.git("branch", "orders");
    }

    /** One branch adds a column to Account, the other one two revisions about Firm. */
    private void forkFarApart() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("firm names", with(with("Firm", "name")), sql -> sql + "UPDATE acme__firm SET name = 'x';\n");
        project.commit("firm notes", with(with("Firm", "name", "note")));
    }

    private static String message(Revision revision) {
        return revision.number() + " " + revision.message();
    }

    private FindingException refused(String keep) {
        FindingException e = catchThrowableOfType(FindingException.class, () -> Rebase.start(project.folder(), keep));
        assertThat(e).isNotNull();
        return e;
    }

    @Test
    void gitMergesTheTablesAndLeavesTheChainToUs() {
        forkFarApart();

        assertThat(project.git("merge", "main")).isNotZero();

        String schema = project.read("schema.json");
        String tables = schema.substring(0, schema.indexOf("\"revisions\""));
        assertThat(tables).doesNotContain("<<<<<<<").contains("\"code\"").contains("\"note\"");
        assertThat(schema).containsOnlyOnce("<<<<<<< HEAD").containsOnlyOnce(">>>>>>> main");
        assertThatThrownBy(project::history).hasMessageContaining("[MT303]").hasMessageContaining("rebase");
    }

    @Test
    void revisionsThatDoNotMeetMoveAsTheyAre() {
        forkFarApart();
        project.git("merge", "main");
        String names = project.read("V0002__firm_names.sql");

        RebaseOutcome outcome = Rebase.start(project.folder(), "0002__codes");

        assertThat(outcome)
                .isEqualTo(new RebaseOutcome.Moved(
                        project.folder(),
                        "0002__codes",
                        List.of(
                                new RebaseOutcome.Move("0002", "0003", "firm names"),
                                new RebaseOutcome.Move("0003", "0004", "firm notes"))));
        assertThat(project.history().revisions())
                .map(RebaseTest::message)
                .containsExactly("0001 first", "0002 codes", "0003 firm names", "0004 firm notes");
        assertThat(project.history().snapshot().schema())
                .isEqualTo(with(with("Account", "code"), with("Firm", "name", "note")));
        assertThat(project.read("V0003__firm_names.sql"))
                .endsWith(names.substring(names.indexOf("\n\n")))
                .contains("SET name = 'x'");
        assertThat(root.resolve("metatables")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void theOtherBranchMayBeKept() {
        forkFarApart();
        project.git("merge", "main");

        Rebase.start(project.folder(), "firm notes");

        assertThat(project.history().revisions())
                .map(RebaseTest::message)
                .containsExactly("0001 first", "0002 firm names", "0003 firm notes", "0004 codes");
    }

    @Test
    void aMergeDoesNotSayWhichComesFirst() {
        forkFarApart();
        project.git("merge", "main");
        SortedMap<String, String> before = project.files();

        FindingException e = refused(null);

        assertThat(e)
                .hasMessageContaining("[MT338]")
                .hasMessageContaining("rebase --keep 0002__codes   (main)")
                .hasMessageContaining("rebase --keep 0002__firm_names   (HEAD)");
        assertThat(refused("0002")).hasMessageContaining("--keep 0002 names no revision of exactly one branch");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void gitRebaseSaysIt() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("firm names", with(with("Firm", "name")));
        assertThat(project.git("rebase", "main")).isNotZero();

        RebaseOutcome outcome = Rebase.start(project.folder(), null);

        assertThat(outcome.kept()).isEqualTo("0002__codes");
        project.git("add", "-A");
        assertThat(project.git("-c", "core.editor=true", "rebase", "--continue"))
                .isZero();
        assertThat(project.history().revisions())
                .map(RebaseTest::message)
                .containsExactly("0001 first", "0002 codes", "0003 firm names");
    }

    @Test
    void gitRebaseOfTwoRevisionsStopsTwice() {
        forkFarApart();
        assertThat(project.git("rebase", "main")).isNotZero();
        Rebase.start(project.folder(), null);
        project.git("add", "-A");
        assertThat(project.git("-c", "core.editor=true", "rebase", "--continue"))
                .as("the second revision follows one that has moved")
                .isNotZero();

        RebaseOutcome outcome = Rebase.start(project.folder(), null);

        assertThat(outcome)
                .isEqualTo(new RebaseOutcome.SetAside(
                        project.folder(),
                        "0003__firm_names",
                        List.of("0003__firm_notes"),
                        List.of("firm notes"),
                        List.of()));
        RebaseEnd.accept(project.compile(with(with("Account", "code"), with("Firm", "name", "note")), sql -> sql));
        project.git("add", "-A");
        assertThat(project.git("-c", "core.editor=true", "rebase", "--continue"))
                .isZero();
        assertThat(project.history().revisions())
                .map(RebaseTest::message)
                .containsExactly("0001 first", "0002 codes", "0003 firm names", "0004 firm notes");
    }

    @Test
    void aTakenSnapshotSaysIt() {
        forkFarApart();
        project.git("merge", "main");
        project.git("checkout", "--theirs", "metatables/acme_core/schema.json");
        assertThatThrownBy(project::history)
                .hasMessageContaining("[MT307]")
                .hasMessageContaining("metatables migrations rebase");

        assertThat(Rebase.start(project.folder(), null).kept()).isEqualTo("0002__codes");
        assertThat(project.history().revisions()).hasSize(4);
    }

    @Test
    void aChainThatListsBothIsAFork() {
        forkFarApart();
        project.git("merge", "main");
        String both = project.read("schema.json")
                .replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "")
                .replaceAll("(?m)(\"parts\":1})$", "$1,")
                .replaceAll("},\n  ]\n}", "}\n  ]\n}");
        project.replace("schema.json", project.read("schema.json"), both);
        assertThatThrownBy(project::history)
                .hasMessageContaining("[MT310]")
                .hasMessageContaining("metatables migrations rebase --keep");

        assertThat(refused(null)).hasMessageContaining("[MT338]");
        Rebase.start(project.folder(), "0002__codes");
        assertThat(project.history().revisions()).hasSize(4);
    }

    @Test
    void oneChainIsNoFork() throws IOException {
        FindingException e = refused(null);

        assertThat(e.findings()).map(Finding::code).containsExactly(ForkCode.NOTHING_TO_REBASE);
        assertThatThrownBy(() -> RebaseEnd.abort(project.folder())).hasMessageContaining("[MT339]");
        Files.delete(project.folder().resolve("schema.json"));
        assertThat(refused(null)).hasMessageContaining("has no schema.json");
    }

    @Test
    void nothingMovesIfTheOutcomeIsNotSound() {
        forkFarApart();
        project.git("merge", "main");
        project.replace("V0003__firm_notes.json", "\"note\"", "\"remark\"");
        SortedMap<String, String> before = project.files();

        assertThat(refused("codes"))
                .hasMessageContaining("[MT311]")
                .hasMessageContaining("V0003__firm_notes.json leads");

        assertThat(project.files()).isEqualTo(before);
        assertThat(root.resolve("metatables")).isDirectoryNotContaining("glob:**/.*");
    }
}
