package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.model.Table;
import io.metatables.schema.revision.squash.Baseline;
import io.metatables.schema.revision.squash.RevisionRange;
import io.metatables.schema.revision.squash.Squash;
import io.metatables.schema.snapshot.SampleTables;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories that do not become shorter, and are as they were afterwards. */
class SquashRefusalsTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void noHistory() {
        workspace = new Workspace(root);
    }

    @Test
    void aTableThatTakesTheNameOfARenamedOneStaysInItsRevision() {
        workspace.compile(SampleTables.small("A"));
        workspace.accept("first");
        workspace.compileRename("A", "B", SampleTables.small("B"));
        workspace.accept("b");
        workspace.compile(SampleTables.small("A"), SampleTables.small("B"));
        workspace.accept("another a");
        SortedMap<String, String> before = workspace.files(root);

        assertThatThrownBy(() -> Squash.run(workspace.revisions(), RevisionRange.parse("2..3"), "squashed", Set.of()))
                .hasMessageContaining("[MT534]")
                .hasMessageContaining("it renames A to B, which cannot be");

        assertThat(workspace.files(root)).isEqualTo(before);
    }

    @Test
    void aBaselineIsOneTransaction() {
        Table[] tables = IntStream.range(0, 1100)
                .mapToObj(number -> SampleTables.small("T" + number))
                .toArray(Table[]::new);
        workspace.compile(tables);
        workspace.accept("first");
        SortedMap<String, String> before = workspace.files(root);

        assertThatThrownBy(() -> Baseline.write(workspace.revisions(), "head"))
                .hasMessageContaining("[MT536]")
                .hasMessageContaining("revision 0001 takes 2 transactions");

        assertThat(workspace.files(root)).isEqualTo(before);
    }
}
