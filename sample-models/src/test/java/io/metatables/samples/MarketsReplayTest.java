package io.metatables.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.replay.Replay;
import io.metatables.samples.database.DatabaseServer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.RevisionHistory;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed revisions lead to the committed snapshot, and back to nothing. */
@Tag("database")
class MarketsReplayTest {
    private static final Path REVISIONS = Path.of("src/main/resources/metatables/sample_markets");

    @Test
    void everyCommittedRevisionGoesUpAndDown() {
        RevisionHistory history = RevisionHistory.read(REVISIONS, DatabaseSchema.empty("sample.markets", "ms_markets"));

        assertThat(Replay.run(history, DatabaseServer.shared().settings())).isEmpty();
    }
}
