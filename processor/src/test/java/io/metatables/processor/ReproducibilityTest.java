package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same sources give the same bytes, wherever and in whatever order they are compiled. */
@ParameterizedClass(name = "{0}")
@EnumSource
@Isolated("it changes the locale and the time zone of the JVM")
class ReproducibilityTest {
    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    Path folder;

    private Map<String, String> results(String name, long seed) {
        Workspace workspace = MarketSources.in(new Workspace(compiler, folder.resolve(name)));
        List<Path> files = new ArrayList<>(Workspace.files(workspace.sources()).keySet().stream()
                .map(workspace.sources()::resolve)
                .toList());
        Collections.shuffle(files, new Random(seed));
        workspace.compile(files).orFail();
        return workspace.results();
    }

    @Test
    void orderOfFilesDoesNotMatter() {
        Map<String, String> first = results("first", 1);
        assertThat(results("second", 2)).isEqualTo(first);
        assertThat(results("third", 3)).isEqualTo(first);
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Map<String, String> here = results("here", 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR")); // an I is no upper-case i there
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(results("there", 1)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void encodingOfTheSourcesDoesNotMatter() {
        String source = MarketSources.ASSET.replace("Tradable instruments", "Gesch\\u00e4fte \\u2013 handelbar");
        Workspace ascii = MarketSources.in(new Workspace(compiler, folder.resolve("ascii")))
                .option("-encoding", "US-ASCII");
        Workspace utf8 = MarketSources.in(new Workspace(compiler, folder.resolve("utf8")))
                .option("-encoding", "UTF-8");
        ascii.source("Asset", source).compile().orFail();
        utf8.source("Asset", source).compile().orFail();

        assertThat(ascii.results()).isEqualTo(utf8.results());
        assertThat(ascii.schema("acme_markets")
                        .tablesByIdentifier()
                        .get("Asset")
                        .description())
                .isEqualTo("Gesch\u00e4fte \u2013 handelbar, one row each.");
    }
}
