package io.metatables.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A revision is never edited after it was committed. Only {@code schema.json}, which describes the head, moves on. */
class CommittedRevisionsTest {
    private static final Path REVISIONS = Path.of("src/main/resources/metatables/sample_markets");
    private static final Path COMMITTED = Path.of("src/test/resources/committed-revisions.sha256");

    @Test
    void everyCommittedFileIsWhatItWas() throws IOException {
        List<String> now;
        try (Stream<Path> files = Files.list(REVISIONS)) {
            now = files.filter(file -> !file.endsWith("schema.json"))
                    .map(CommittedRevisionsTest::line)
                    .sorted()
                    .toList();
        }
        assertThat(now)
                .as("files of %s; a new revision adds its lines to %s, and none is ever changed", REVISIONS, COMMITTED)
                .isEqualTo(Files.readAllLines(COMMITTED).stream().sorted().toList());
    }

    private static String line(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash) + "  " + file.getFileName();
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
