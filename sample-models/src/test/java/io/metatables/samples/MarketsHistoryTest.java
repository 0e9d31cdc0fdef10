package io.metatables.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.samples.core.MarketsRegistry;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed history ends where the sources are. */
class MarketsHistoryTest {
    private static final Path REVISIONS = Path.of("src/main/resources/metatables/sample_markets");
    private static final Path PENDING = Path.of("target/generated-sources/annotations/metatables/sample_markets");

    @Test
    void theCompilerProposesNothing() {
        PendingRevision pending = PendingReader.read(PENDING);

        assertThat(pending.changes()).isEmpty();
        assertThat(pending.target()).isEqualTo(pending.base());
    }

    @Test
    void theHeadIsTheCompiledSchema() {
        RevisionHistory history = RevisionHistory.read(REVISIONS, DatabaseSchema.empty("sample.markets", "ms_markets"));

        assertThat(history.headFingerprint())
                .isEqualTo(MarketsRegistry.INSTANCE.provider().schemaFingerprint());
        assertThat(history.revisions()).extracting(Revision::message).hasSizeGreaterThanOrEqualTo(5);
    }
}
