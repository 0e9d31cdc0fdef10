package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.revision.check.CheckRequest;
import io.metatables.schema.revision.check.CheckedProvider;
import io.metatables.schema.revision.check.RevisionCheck;
import io.metatables.schema.snapshot.SampleTables;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionCheckTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void aHistoryOfThree() {
        workspace = new Workspace(root).withHistory();
        workspace.compileWithoutChange(SampleTables.account());
    }

    @Test
    void findsNothingWhereAllIsAccepted() {
        CheckedProvider checked = check();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.name()).isEqualTo("acme.core");
        assertThat(checked.head()).isEqualTo("0003");
        assertThat(checked.revisions()).isEqualTo(3);
        assertThat(checked.changes()).isEmpty();
        assertThat(checked.replayable()).isNotNull();
    }

    @Test
    void aRevisionThatWasAcceptedSinceTheCompileIsNotPending() {
        workspace.compile(SampleTables.account(), SampleTables.small("B"));
        workspace.accept("b");

        assertThat(check().findings()).isEmpty();
    }

    @Test
    void namesEveryChangeThatHasNoRevision() {
        workspace.compile(
                List.of(new PendingChange("create table B", null), new PendingChange("drop table Account", "Account")),
                new RevisionScript(List.of(Workspace.TRANSACTIONAL), List.of(Workspace.TRANSACTIONAL)),
                SampleTables.small("B"));

        assertThat(check().changes()).containsExactly("create table B", "drop table Account");
        assertThat(texts(check()))
                .singleElement()
                .asString()
                .startsWith(
                        "[MT316] 2 changes have no revision yet in acme.core:\n    create table B\n    drop table Account")
                .contains("--accept-drop Account");
    }

    @Test
    void aProposalForAnotherHeadIsStale() {
        workspace.compile(SampleTables.account(), SampleTables.small("B"));
        workspace.accept("b");
        workspace.compile(SampleTables.account(), SampleTables.small("B"), SampleTables.small("C"));
        new Workspace(root.resolve("elsewhere")).withHistory();
        Workspace.writeAll(
                workspace.revisions(), workspace.files(new Workspace(root.resolve("elsewhere")).revisions()));
        workspace.delete("V0004__b.sql");
        workspace.delete("U0004__b.sql");
        workspace.delete("V0004__b.json");

        assertThat(texts(check()))
                .singleElement()
                .asString()
                .startsWith("[MT322]")
                .contains("the head was 0004; the head is now 0003");
    }

    @Test
    void aProposalForAnotherSchemaThanTheCompiledOneIsStale() {
        workspace.compile(SampleTables.account(), SampleTables.small("B"));
        String compiled = workspace
                .files(root)
                .get(root.relativize(workspace.compiledSchema()).toString());
        workspace.compileWithoutChange(SampleTables.account());
        Workspace.write(workspace.compiledSchema(), compiled);

        assertThat(texts(check())).singleElement().asString().startsWith("[MT323]");
    }

    @Test
    void findsMarksInFilesOfBothDirections() {
        workspace.replace("V0001__first.sql", "SELECT 1", "SELECT <<fill: one>>");
        workspace.replace("U0003__drop_a.sql", "SELECT 1", "SELECT <<confirm: gone>>");

        assertThat(check().replayable()).isNull();
        assertThat(texts(check()))
                .singleElement()
                .asString()
                .startsWith("[MT315] 2 places wait")
                .contains(
                        workspace.revisions().resolve("V0001__first.sql") + ", line 8: <<fill: one>>",
                        "U0003__drop_a.sql, line 8: <<confirm: gone>>");
    }

    @Test
    void aBrokenChainIsFoundBesideWhatIsPending() {
        workspace.delete("U0001__first.sql");
        workspace.write("V0009__mine.sql", "SELECT 1;\n");

        assertThat(codes(check())).containsExactlyInAnyOrder("MT305", "MT306");
        assertThat(check().head()).isNull();
    }

    @Test
    void saysOnceThatNothingWasCompiledAndStillChecksTheChain() {
        workspace.delete("U0001__first.sql");
        ProviderFolders folders =
                new ProviderFolders(root.resolve("none"), workspace.revisions(), root.resolve("no.json"));

        CheckedProvider checked = RevisionCheck.check(new CheckRequest(folders, null));

        assertThat(checked.name()).isEqualTo("acme.core");
        assertThat(codes(checked)).containsExactly("MT320", "MT305");
    }

    @Test
    void readsTheSqlThatAPersonHasWrittenUnlessItIsApplied() {
        String dangerous = "CREATE INDEX i ON t (a);\n";
        EmptyRevision.add(new EmptyRequest(folders(), "by hand", true, null));
        workspace.compileWithoutChange(SampleTables.account());
        assertThat(check().findings()).as("comments only").isEmpty();

        workspace.write("V0004__by_hand.sql", workspace.read("V0004__by_hand.sql") + dangerous);
        workspace.write("U0004__by_hand.sql", workspace.read("U0004__by_hand.sql") + "DROP INDEX i;\n");
        workspace.write("V0001__first.sql", workspace.read("V0001__first.sql") + dangerous);

        assertThat(texts(check()))
                .as("neither the way back nor generated SQL")
                .singleElement()
                .asString()
                .startsWith("[MT345] " + workspace.revisions().resolve("V0004__by_hand.sql") + ":");
        assertThat(RevisionCheck.check(new CheckRequest(folders(), "0004")).findings())
                .isEmpty();
        assertThat(RevisionCheck.check(new CheckRequest(folders(), "0003")).findings())
                .hasSize(1);
        assertThat(codes(RevisionCheck.check(new CheckRequest(folders(), "0009"))))
                .containsExactly("MT313");
    }

    private CheckedProvider check() {
        return RevisionCheck.check(new CheckRequest(folders(), null));
    }

    private ProviderFolders folders() {
        return new ProviderFolders(workspace.pending(), workspace.revisions(), workspace.compiledSchema());
    }

    private static List<String> codes(CheckedProvider checked) {
        return checked.findings().stream().map(finding -> finding.code().code()).toList();
    }

    private static List<String> texts(CheckedProvider checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }
}
