package io.metatables.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Maven's compiler plugin, with and without its incremental mode: after each change, what is left behind is what a compiler
 * would leave that has never seen the sources before.
 */
class MavenCompileTest {
    @TempDir
    private Path folder;

    /** Some change of the sources. */
    private interface Edit {
        void apply(Path sources) throws IOException;
    }

    /** The order matters: each starts from what the ones before have left. */
    private static final List<Edit> EDITS = List.of(
            sources -> {},
            sources -> replace(sources, "Order", "Integer size", "Long amount"),
            sources -> replace(sources, "Audited", "@Nullable Instant changed", "Instant touched"),
            sources -> write(sources.resolve("com/acme/Currency.java"), """
                    package com.acme;

                    import io.metatables.annotations.*;

                    /** Money. */
                    @MetaTable
                    public record Currency(@Id String code) {}
                    """),
            sources -> write(
                    sources.resolve("com/acme/Currency.java"),
                    "package com.acme; public record Currency(String code) {}"));

    private static final List<Edit> REMOVING_EDITS = List.of(
            sources -> {
                replace(sources, "Order", "record Order", "record Trade");
                Files.move(sources.resolve("com/acme/Order.java"), sources.resolve("com/acme/Trade.java"));
            },
            sources -> {
                replace(sources, "Trade", "package com.acme;", "package com.acme.trading;");
                replace(
                        sources,
                        "Trade",
                        "import io.metatables.annotations.Id;",
                        "import com.acme.Asset; import io.metatables.annotations.Id;");
                Files.createDirectories(sources.resolve("com/acme/trading"));
                Files.move(sources.resolve("com/acme/Trade.java"), sources.resolve("com/acme/trading/Trade.java"));
            },
            sources -> Files.delete(sources.resolve("com/acme/trading/Trade.java")));

    private static void replace(Path sources, String type, String text, String replacement) throws IOException {
        Path file = sources.resolve("com/acme/" + type + ".java");
        String before = Files.readString(file);
        String after = before.replace(text, replacement);
        assertThat(after).isNotEqualTo(before);
        write(file, after);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static Maven maven;

    @BeforeAll
    static void startMaven() throws IOException {
        maven = new Maven();
    }

    @AfterAll
    static void stopMaven() throws IOException {
        maven.close();
    }

    private MavenProject project(boolean incremental) throws Exception {
        MavenProject project = new MavenProject(maven, folder.resolve("markets"), incremental);
        Path from = Sources.folder("maven");
        for (String file : Sources.files(from, ".java")) {
            Path to = project.sources().resolve(from.relativize(Path.of(file)));
            Files.createDirectories(to.getParent());
            Files.copy(Path.of(file), to);
        }
        project.compile().orFail();
        return project;
    }

    private Map<String, String> fromScratch(MavenProject project) throws Exception {
        return MavenProject.fromScratch(project.sources(), Files.createTempDirectory(folder, "full"));
    }

    private void leavesWhatAFullBuildWould(MavenProject project, List<Edit> edits) throws Exception {
        for (Edit edit : edits) {
            edit.apply(project.sources());
            project.compile().orFail();
            assertThat(project.results()).isEqualTo(fromScratch(project));
        }
    }

    @Test
    void incrementalModeLeavesWhatAFullBuildWould() throws Exception {
        MavenProject project = project(true);
        leavesWhatAFullBuildWould(project, EDITS);
        leavesWhatAFullBuildWould(project, REMOVING_EDITS);
    }

    @Test
    void compilingChangedFilesOnlyLeavesWhatAFullBuildWould() throws Exception {
        leavesWhatAFullBuildWould(project(false), EDITS);
    }

    /** Without its incremental mode, Maven leaves the class file of a source that is gone: the class is still there. */
    @Test
    void aRenamedModelIsGoneOnceItsClassFileIs() throws Exception {
        MavenProject project = project(false);
        REMOVING_EDITS.get(0).apply(project.sources());
        project.compile().orFail();
        assertThat(CompiledSchema.columns(project.classes(), "acme_markets"))
                .contains("Order.uid bigint", "Trade.uid bigint");

        Files.delete(project.classes().resolve("com/acme/Order.class"));
        leavesWhatAFullBuildWould(
                project, List.of(sources -> replace(sources, "Trade", "Integer size", "Long amount")));
    }
}
