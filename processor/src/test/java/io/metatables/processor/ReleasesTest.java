package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version of Java from 17 on that the running javac compiles for, with every warning an error. */
class ReleasesTest {
    private static final String STRICT = "-Xlint:all,-processing,-options";
    /** What the tests compile against has no module descriptors. */
    private static final String STRICT_IN_MODULE = STRICT + ",-requires-automatic,-requires-transitive-automatic";

    private static final String MODULE = """
            module markets {
                requires static java.compiler;
                requires static transitive mt.annotations;
                requires static transitive org.jspecify;
                requires mt.registry;
                requires mt.schema;

                exports com.acme.markets;
                exports com.acme.portfolio;
            }
            """;

    @TempDir
    private Path folder;

    static Stream<Integer> releases() {
        return ToolProvider.getSystemJavaCompiler().getSourceVersions().stream()
                .map(SourceVersion::ordinal)
                .filter(release -> release >= 17)
                .sorted();
    }

    private Workspace markets(int release) {
        return MarketSources.in(new Workspace(folder.resolve("for " + release)))
                .release(release)
                .option("-Werror", "-Ametatables.drift=off");
    }

    private static Map<String, String> written(Workspace workspace) {
        Map<String, String> written = new TreeMap<>(workspace.results());
        written.keySet().removeIf(name -> name.endsWith(".class"));
        return written;
    }

    @ParameterizedTest
    @MethodSource("releases")
    void compilesOnTheClassPath(int release) {
        Workspace markets = markets(release).option(STRICT);
        markets.compile().orFail();

        Workspace oldest =
                MarketSources.in(new Workspace(folder.resolve("oldest"))).option("-Ametatables.drift=off");
        oldest.compile().orFail();
        assertThat(written(markets)).isEqualTo(written(oldest));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void compilesInAModule(int release) throws IOException {
        Workspace markets = markets(release)
                .option(STRICT_IN_MODULE)
                .modulePath(folder.resolve("modules"))
                .source("module-info", MODULE)
                .source(
                        "Portfolio",
                        MarketSources.PORTFOLIO.replace("UUID uid;", "UUID uid; protected Portfolio() {}"));
        markets.compile().orFail();

        assertThat(markets.schema("acme_markets").tablesByIdentifier()).hasSize(4);
    }
}
