package io.metatables.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void leavesWhatIsSeenAsItIs() {
        String text = "Größe, 数量, سعر, \\u001b, \uD83D\uDE00, می\u200cخواهم";

        assertThat(VisibleText.line(text)).isSameAs(text);
    }

    @Test
    void showsWhatATerminalWouldObey() {
        assertThat(VisibleText.line("a\u001b[2Jb\u009bc\u007fd\re")).isEqualTo("a\\u001b[2Jb\\u009bc\\u007fd\\u000de");
    }

    @Test
    void showsWhatTurnsTheDirectionAndWhatHasNoWidth() {
        assertThat(VisibleText.line("a\u202eb\u2066c\u200fd\u200be\ufefff\u2028g\uDB40\uDC41"))
                .isEqualTo("a\\u202eb\\u2066c\\u200fd\\u200be\\ufefff\\u2028g\\udb40\\udc41");
    }

    @Test
    void keepsEndsOfLinesOnlyWhereThereMayBeLines() {
        assertThat(VisibleText.lines("a\n\tb\r")).isEqualTo("a\n\tb\\u000d");
        assertThat(VisibleText.line("a\n\tb")).isEqualTo("a\\u000a\\u0009b");
    }
}
