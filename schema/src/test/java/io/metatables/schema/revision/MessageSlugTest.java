package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it changes the locale of the JVM")
class MessageSlugTest {

    @ParameterizedTest
    @CsvSource({
        "Add orders, add_orders",
        "'  add -- Orders!  ', add_orders",
        "Größe ändern über Maß, groesse_aendern_ueber_mass",
        "café Señor, cafe_senor",
        "口座 v2, v2",
        "../../etc/passwd, etc_passwd",
        "0123456789 0123456789 0123456789 012345 789, 0123456789_0123456789_0123456789_012345",
    })
    void keepsLowerCaseLettersAndDigits(String message, String slug) {
        assertThat(MessageSlug.of(message)).isEqualTo(slug);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(MessageSlug.of("INDEX ISIN")).isEqualTo("index_isin");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "口座", "--", "two\nlines", "a\u2028b", "tab\tbed", "a\u0000", "\uD800 a"})
    void refusesWhatCannotNameAFileOrStandInOneLine(String message) {
        assertThatThrownBy(() -> MessageSlug.require(message))
                .hasMessageStartingWith("[MT327] The message ")
                .hasMessageContaining("-m \"asset snapshots\"");
    }
}
