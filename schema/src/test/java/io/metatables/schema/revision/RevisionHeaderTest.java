package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionHeaderTest {
    private static final RevisionHeader HEADER = new RevisionHeader(
            "0007",
            1,
            2,
            Direction.DOWN,
            "add -- orders: $1 \\2",
            null,
            "sha256:" + "a".repeat(64),
            "sha256:" + "b".repeat(64),
            false);

    @Test
    void readsWhatItWrote() {
        assertThat(HEADER.write()).isEqualTo("""
                        -- Revision 0007, part 1 of 2, down
                        -- Message: add -- orders: $1 \\2
                        -- Parent: none
                        -- Schema before: sha256:%s
                        -- Schema after: sha256:%s
                        -- Transaction: no
                        """.formatted("a".repeat(64), "b".repeat(64)));
        assertThat(RevisionHeader.parse(HEADER.write() + "\nSELECT 1;\n")).contains(HEADER);
    }

    @Test
    void wayBackStartsWhereTheWayThereEnds() {
        RevisionHeader up = HEADER.towards(Direction.UP);

        assertThat(up.fingerprintBefore()).isEqualTo(HEADER.fingerprintAfter());
        assertThat(up.fingerprintAfter()).isEqualTo(HEADER.fingerprintBefore());
        assertThat(up.towards(Direction.DOWN)).isEqualTo(HEADER);
        assertThat(HEADER.towards(Direction.DOWN)).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- Parent: none\n", "Transaction: no", "-- Revision 0007", "sha256:", ", down", "-- "})
    void readsNothingElse(String piece) {
        assertThat(RevisionHeader.parse(HEADER.write().replace(piece, "x"))).isEmpty();
    }

    @Test
    void mustBeTheBeginning() {
        assertThat(RevisionHeader.parse("\n" + HEADER.write())).isEmpty();
    }
}
