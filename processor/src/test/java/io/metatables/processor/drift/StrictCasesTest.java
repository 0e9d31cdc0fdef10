package io.metatables.processor.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models of every case compile, with what is generated for them, where each warning of javac is an error. */
class StrictCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacHasNothingToSay(String name) throws IOException {
        Compiled compiled = new Workspace(folder.resolve("now"))
                .sourcesFrom(CASES.resolve(name).resolve("input"))
                .option("-Ametatables.drift=off")
                .option(DriftCasesTest.options(CASES.resolve(name)))
                .strict()
                .compile()
                .orFail();

        assertThat(compiled.warnings()).isEmpty();
    }
}
