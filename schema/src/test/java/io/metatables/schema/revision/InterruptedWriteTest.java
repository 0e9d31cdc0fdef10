package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.revision.PlannedMoves.FileMove;
import io.metatables.schema.revision.squash.RevisionRange;
import io.metatables.schema.revision.squash.Squash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is killed while it moves files loses none, whenever that is. */
class InterruptedWriteTest {
    @TempDir
    private Path root;

    private SortedMap<String, String> before;
    private SortedMap<String, String> after;
    private List<String> gone;
    private final Map<String, String> files = new LinkedHashMap<>();

    /** What a squash moves out and in: among both is a file that only changes. */
    @BeforeEach
    void squashOnce() {
        Workspace workspace = new Workspace(root.resolve("once")).withHistory();
        before = workspace.files(workspace.revisions());
        squash(workspace);
        after = workspace.files(workspace.revisions());
        after.forEach((name, text) -> {
            if (!text.equals(before.get(name))) {
                files.put(name, text);
            }
        });
        assertThat(files.keySet()).last().isEqualTo("schema.json");
        gone = before.keySet().stream()
                .filter(name -> !name.equals("schema.json"))
                .filter(name -> !after.containsKey(name) || files.containsKey(name))
                .toList();
        assertThat(gone).isNotEmpty();
        assertThat(files).hasSizeGreaterThan(2);
    }

    private static void squash(Workspace workspace) {
        Squash.run(workspace.revisions(), RevisionRange.parse("2..head"), "later", Set.of());
    }

    /** A project whose squash was killed behind some of its moves. */
    private Workspace killedAfter(int moves) throws IOException {
        Workspace workspace = new Workspace(Files.createTempDirectory(root, "killed")).withHistory();
        StagingFolder folder = StagingFolder.open(workspace.revisions());
        List<FileMove> all = folder.prepare(files, gone).moves(workspace.revisions(), staging(workspace));
        for (FileMove move : all.subList(0, moves)) {
            move.run();
        }
        folder.abandon();
        return workspace;
    }

    private int moves() {
        return gone.size() + files.size();
    }

    private static Path staging(Workspace workspace) {
        return workspace.revisions().resolveSibling(".acme_core.new");
    }

    private static void assertSettled(Workspace workspace, SortedMap<String, String> expected) {
        HistoryRewrite.settle(workspace.revisions());
        assertThat(workspace.files(workspace.revisions())).isEqualTo(expected);
        assertThat(staging(workspace)).doesNotExist();
    }

    @Test
    void everythingIsBackUnlessItWasDone() throws IOException {
        for (int moves = 0; moves < moves(); moves++) {
            assertSettled(killedAfter(moves), before);
        }
        assertSettled(killedAfter(moves()), after);
    }

    @Test
    void theSameCommandDoesItThen() throws IOException {
        for (int moves = 0; moves < moves(); moves++) {
            Workspace workspace = killedAfter(moves);
            squash(workspace);
            assertThat(workspace.files(workspace.revisions())).isEqualTo(after);
            assertThat(staging(workspace)).doesNotExist();
        }
    }

    @Test
    void puttingBackMayBeInterruptedToo() throws IOException {
        for (int back = 0; back <= gone.size(); back++) {
            Workspace workspace = killedAfter(moves() - 1);
            for (String name : gone.subList(0, back)) {
                Path place = workspace.revisions().resolve(name);
                Files.deleteIfExists(place);
                Files.move(staging(workspace).resolve("old." + name), place);
            }
            assertSettled(workspace, before);
        }
    }

    @Test
    void whatIsHalfWrittenIsNothing() throws IOException {
        Workspace workspace = killedAfter(0);
        Files.delete(staging(workspace).resolve("moves"));
        Files.writeString(staging(workspace).resolve("moves.draft"), "out V00");
        Files.writeString(staging(workspace).resolve("schema.json"), "{");

        assertSettled(workspace, before);
    }

    @Test
    void aFileOfSomebodyElseStays() throws IOException {
        Workspace workspace = killedAfter(gone.size());
        List<String> isNew = new ArrayList<>(files.keySet());
        isNew.removeAll(before.keySet());
        workspace.write(isNew.get(0), "mine");

        HistoryRewrite.settle(workspace.revisions());

        assertThat(workspace.files(workspace.revisions()))
                .containsAllEntriesOf(before)
                .containsEntry(isNew.get(0), "mine");
    }

    @Test
    void aRunningCommandIsLeftAlone() throws IOException {
        Workspace workspace = new Workspace(root.resolve("running")).withHistory();
        Process other = StagingHolder.start(workspace.revisions());
        try {
            assertThatThrownBy(() -> squash(workspace))
                    .hasMessageContaining("[MT328]")
                    .hasMessageContaining("old.");
            assertThat(workspace.files(workspace.revisions())).isEqualTo(before);
            assertThat(staging(workspace)).isNotEmptyDirectory();
        } finally {
            StagingHolder.kill(other);
        }

        squash(workspace);
        assertThat(workspace.files(workspace.revisions())).isEqualTo(after);
        assertThat(staging(workspace)).doesNotExist();
    }
}
