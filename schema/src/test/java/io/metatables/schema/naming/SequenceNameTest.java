package io.metatables.schema.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The names are those that PostgreSQL 17 gave to serial columns of such tables. */
class SequenceNameTest {

    @Test
    void shortNamesAreJoined() {
        assertThat(SequenceName.of("account", "id")).isEqualTo("account_id_seq");
    }

    @Test
    void theLongerOneIsCut() {
        assertThat(SequenceName.of("t".repeat(63), "id")).isEqualTo("t".repeat(56) + "_id_seq");
        assertThat(SequenceName.of("t", "c".repeat(63))).isEqualTo("t_" + "c".repeat(57) + "_seq");
    }

    @Test
    void twoLongOnesAreCutToTheSameLength() {
        assertThat(SequenceName.of("t".repeat(60), "c".repeat(60)))
                .isEqualTo("t".repeat(29) + "_" + "c".repeat(29) + "_seq");
    }

    @Test
    void noCharacterIsCutInTheMiddle() {
        String name = SequenceName.of("ü".repeat(31), "id");

        assertThat(name).isEqualTo("ü".repeat(28) + "_id_seq");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    }
}
