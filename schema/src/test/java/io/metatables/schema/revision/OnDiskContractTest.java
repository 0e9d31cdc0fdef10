package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in docs/snapshot-format.md are real: its pending revision, accepted, gives its history, byte for byte. */
class OnDiskContractTest {
    private static final Path PAGE = Path.of("../docs/snapshot-format.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(?:json|sql) (\\S+)\n(.*?)```");
    private static final List<String> PENDING = List.of("pending.json", "up.1.sql", "down.1.sql");

    @TempDir
    private Path root;

    @Test
    void theDocumentedProposalBecomesTheDocumentedHistory() throws IOException {
        SortedMap<String, String> history = examples();
        SortedMap<String, String> pending = new TreeMap<>(history);
        pending.keySet().retainAll(PENDING);
        history.keySet().removeAll(PENDING);
        assertThat(pending).hasSize(3);
        assertThat(history).hasSize(4);
        Workspace.writeAll(root.resolve("pending"), pending);
        DatabaseSchema schema =
                SnapshotFormat.read(history.get("schema.json"), "docs").schema();
        Workspace.write(root.resolve("compiled/schema.json"), SnapshotFormat.write(new Snapshot(schema, List.of())));

        Path revisions = root.resolve("metatables/acme_markets");
        RevisionAcceptor.accept(new AcceptRequest(
                root.resolve("pending"), revisions, root.resolve("compiled/schema.json"), "add assets", List.of()));

        Map<String, String> written = new Workspace(root).files(revisions);
        assertThat(written).isEqualTo(history);
    }

    private static SortedMap<String, String> examples() throws IOException {
        SortedMap<String, String> examples = new TreeMap<>();
        for (MatchResult example :
                EXAMPLE.matcher(Files.readString(PAGE)).results().toList()) {
            examples.put(example.group(1), example.group(2));
        }
        return examples;
    }
}
