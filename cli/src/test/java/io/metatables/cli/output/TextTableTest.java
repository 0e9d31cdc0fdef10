package io.metatables.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsColumnsAndLeavesNoBlanksAtTheEnd() {
        TextTable table = new TextTable("revision", "message", "state");
        table.add("0001", "Größe der Bögen", "applied");
        table.add("0002", "x", "");

        assertThat(table.lines())
                .containsExactly(
                        "revision  message          state", "0001      Größe der Bögen  applied", "0002      x");
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextTable("one", "two").add("1"));
    }
}
