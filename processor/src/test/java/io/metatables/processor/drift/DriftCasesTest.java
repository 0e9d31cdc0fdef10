package io.metatables.processor.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.RenamedTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a kind of change: {@code committed} holds the sources as the last revision left them, {@code input} those of now,
 * {@code expected} what javac says and proposes. {@code -Dgolden.update=true} writes {@code expected} anew.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class DriftCasesTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final String SLUG = "shop";

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void proposesWhatIsExpected(String name) throws IOException {
        Path files = CASES.resolve(name);
        Workspace before = new Workspace(compiler, folder.resolve("before")).sourcesFrom(files.resolve("committed"));
        if (Files.exists(files.resolve("committed"))) {
            before.option(options(files)).compile().orFail();
            before.accept(SLUG, "before");
        }
        Workspace now = new Workspace(compiler, folder.resolve("now"))
                .sourcesFrom(files.resolve("input"))
                .withoutOption("-Ametatables.revisions")
                .option("-Ametatables.revisions=" + before.revisions())
                .option(options(files));

        SortedMap<String, String> actual = outcome(now);

        Path expected = files.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            write(expected, actual);
        }
        assertThat(actual).isEqualTo(Workspace.files(expected));
    }

    /** Some models are for newer servers only. */
    static String[] options(Path files) throws IOException {
        Path further = files.resolve("options.txt");
        return Files.exists(further) ? Files.readAllLines(further).toArray(String[]::new) : new String[0];
    }

    /** What javac said, the pending SQL, and which tables it renames; the rest of the manifest is tested where it is made. */
    private SortedMap<String, String> outcome(Workspace workspace) {
        Compiled compiled = workspace.compile().orFail();
        SortedMap<String, String> outcome = new TreeMap<>();
        outcome.put("javac.txt", said(compiled));
        Path pending = workspace.generated().resolve("metatables").resolve(SLUG);
        List<RenamedTable> renamed = PendingReader.read(pending).renamed();
        if (!renamed.isEmpty()) {
            outcome.put("renamed.txt", renamed + "\n");
        }
        Workspace.files(pending).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".sql"))
                .forEach(file -> outcome.put(file.getKey(), file.getValue()));
        return outcome;
    }

    /** As javac shows it, which indents all lines but the first. */
    private String said(Compiled compiled) {
        String warnings = String.join("\n", compiled.warnings());
        return (compiler == CompilerUnderTest.ECJ ? warnings.replace("\n", "\n  ") : warnings) + "\n";
    }

    private static void write(Path folder, SortedMap<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (String stale : Workspace.files(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (String name : files.keySet()) {
            // As they are read: a byte a character.
            Files.writeString(folder.resolve(name), files.get(name), StandardCharsets.ISO_8859_1);
        }
    }
}
