package io.metatables.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.schema.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has its page, and every page its code. */
class MessagePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "messages");
    private static final String OURS = "MT(1\\d\\d|2[0-3]\\d|2[5-8]\\d)\\.md";

    static Stream<FindingCode> codes() {
        return Stream.of(DeclarationCode.values(), ModelCode.values(), WarningCode.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeHasAPageThatExplainsIt(FindingCode code) throws IOException {
        List<String> page = Files.readAllLines(PAGES.resolve(code.code() + ".md"));

        assertThat(page.get(0)).isEqualTo("# " + code.code() + ": " + code.title());
        assertThat(page).hasSizeBetween(8, 40).contains("## What to do");
    }

    @Test
    void aPageHasACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> name.matches(OURS)))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(code -> code.code() + ".md").toList());
        }
    }

    @Test
    void theListOfWarningsHasEachOfThem() throws IOException {
        List<String> rows = Files.readAllLines(PAGES.resolveSibling("warnings.md")).stream()
                .filter(line -> line.startsWith("| [MT"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(WarningCode.values())
                        .map(code -> "| [" + code.code() + "](messages/" + code.code() + ".md) | " + code.title()
                                + " | " + (code.initiallyOn() ? "on" : "off") + " |")
                        .toList());
    }
}
