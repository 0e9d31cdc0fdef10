package io.metatables.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocCommentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                " One row each. More follows. | One row each.",
                " Version 1.5 of it | Version 1.5 of it",
                " Is it? Yes. | Is it?",
                " Holds {@code a. b} things. More. | Holds a. b things.",
                " Of an {@link java.util.UUID} and {@link Asset#uid the key}. | Of an UUID and the key.",
                " See {@link #uid} or {@linkplain Asset#find(int, String) finding}. | See uid or finding.",
                " A {@literal <T>} {@code {nested}}. | A <T> {nested}.",
                " <b>Bold</b> &lt;x&gt; &amp; &#65;&#x42; &unknown; | Bold <x> & AB &unknown;",
                " No full stop<p>New paragraph. | No full stop",
                " <p>Starts with a paragraph. More. | Starts with a paragraph.",
                " {@return the key} | Returns the key.",
                " {@summary All of it} and more. | All of it and more.",
                " An {@code open brace | An open brace",
                " Less < than. | Less < than.",
                " Mail a@b.c to us. | Mail a@b.c to us."
            })
    void summaryIsTheFirstSentenceAsPlainText(String comment, String summary) {
        assertThat(new DocComment(comment).summary()).contains(summary);
    }

    @Test
    void whiteSpaceIsFolded() {
        assertThat(new DocComment(" One\n row\t each,\r\n   always. \n\n @since 1").summary())
                .contains("One row each, always.");
    }

    @Test
    void whereOnlyTheResultIsDescribedThatIsTheSummary() {
        assertThat(new DocComment("\n @return the key, a {@code uuid}\n @see Asset").summary())
                .contains("the key, a uuid");
    }

    @Test
    void aTagOfARecordDescribesItsComponent() {
        DocComment comment =
                new DocComment(" A record.\n @param uid the key;\n     never null. Really.\n @param uidOther no");

        assertThat(comment.param("uid")).contains("the key; never null. Really.");
        assertThat(comment.param("other")).isEmpty();
    }

    @Test
    void onlyAnAtSignThatOpensALineBeginsATag() {
        DocComment comment = new DocComment(
                " Of @param uid or {@code\n @Id}.\r\n\t@param  uid\n  a@param b\n\n \n @param uid twice\n @params b no");

        assertThat(comment.summary()).contains("Of @param uid or");
        assertThat(comment.params()).containsOnly(Map.entry("uid", "a@param b"));
    }

    @Test
    void nothingIsNoDescription() {
        assertThat(new DocComment("  \n <p> \n").summary()).isEmpty();
        assertThat(new DocComment(" @param uid\n").param("uid")).isEmpty();
    }
}
