package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.script.StatementSplitter;
import io.metatables.schema.snapshot.SampleTables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyRevisionTest {
    @TempDir
    private Path root;

    @Test
    void followsOnTheHeadAndLeavesItsSchema() {
        Workspace workspace = new Workspace(root).withHistory();
        RevisionHistory before = workspace.history();

        AcceptedRevision added = add(workspace, "fill currencies", true);

        RevisionHistory after = workspace.history();
        Revision revision = after.revision("0004");
        assertThat(added.parent()).isEqualTo("0003");
        assertThat(added.fileNames())
                .containsExactly(
                        "V0004__fill_currencies.sql",
                        "U0004__fill_currencies.sql",
                        "V0004__fill_currencies.json",
                        "schema.json");
        assertThat(after.headFingerprint()).isEqualTo(before.headFingerprint());
        assertThat(after.snapshot().schema()).isEqualTo(before.snapshot().schema());
        assertThat(revision.delta()).isEqualTo(SchemaDelta.NONE);
        assertThat(revision.fingerprintBefore()).isEqualTo(revision.fingerprintAfter());
        assertThat(StatementSplitter.split(revision.parts().get(0).up().text())).isEmpty();
        assertThat(StatementSplitter.split(revision.parts().get(0).down().text()))
                .isEmpty();
    }

    @Test
    void aFileMayRunWithoutATransaction() {
        Workspace workspace = new Workspace(root).withHistory();

        add(workspace, "index by hand", false);

        RevisionPart part = workspace.history().revision("0004").parts().get(0);
        assertThat(part.up().transactional()).isFalse();
        assertThat(part.down().transactional()).isFalse();
        assertThat(workspace.read("V0004__index_by_hand.sql.conf")).isEqualTo("executeInTransaction=false\n");
    }

    @Test
    void mayBeTheFirstAndMayComeBeforeWhatIsPending() {
        Workspace workspace = new Workspace(root);
        workspace.compile(SampleTables.small("A"));

        add(workspace, "roles", true);

        assertThat(workspace.history().head().orElseThrow().parent()).isNull();
        FindingException stale = catchThrowableOfType(FindingException.class, () -> workspace.accept("a"));
        assertThat(Workspace.codes(stale)).containsExactly("MT322");
        workspace.compile(SampleTables.small("A"));
        assertThat(workspace.accept("a").number()).isEqualTo("0002");
    }

    @Test
    void refusesAMessageThatNamesNothing() {
        Workspace workspace = new Workspace(root).withHistory();

        FindingException refused = catchThrowableOfType(FindingException.class, () -> add(workspace, "...", true));

        assertThat(Workspace.codes(refused)).containsExactly("MT327");
        assertThat(workspace.history().revisions()).hasSize(3);
    }

    private static AcceptedRevision add(Workspace workspace, String message, boolean transactional) {
        return EmptyRevision.add(new EmptyRequest(
                new ProviderFolders(workspace.pending(), workspace.revisions(), workspace.compiledSchema()),
                message,
                transactional,
                null));
    }
}
