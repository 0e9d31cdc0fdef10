package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every compiler leaves the same behind, byte for byte, except for the class files. */
class CompilersAgreeTest {
    @TempDir
    private Path folder;

    private Workspace compiled(CompilerUnderTest compiler, UnaryOperator<Workspace> sources) {
        Workspace workspace = sources.apply(new Workspace(compiler, folder.resolve(compiler.name())));
        workspace.compile().orFail();
        return workspace;
    }

    private static Map<String, String> written(Workspace workspace) {
        return workspace.results().entrySet().stream()
                .filter(file -> !file.getKey().endsWith(".class"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void onRegistriesIndexesSchemasAndPendingRevisions() {
        Workspace javac = compiled(CompilerUnderTest.JAVAC, MarketSources::in);
        Workspace ecj = compiled(CompilerUnderTest.ECJ, MarketSources::in);

        assertThat(written(ecj))
                .containsKeys(
                        "generated/com/acme/markets/MarketsRegistry.java",
                        "generated/metatables/acme_markets/pending.json",
                        "classes/META-INF/metatables/acme_markets/schema.json",
                        "classes/META-INF/metatables/compilation.index.json",
                        "classes/META-INF/services/io.metatables.runtime.registry.ProviderRegistry")
                .isEqualTo(written(javac));
    }

    @Test
    void onWhatAnEarlierCompilationHasLeftThere() {
        Workspace markets = compiled(CompilerUnderTest.JAVAC, MarketSources::in);
        Map<String, String> ofJavac = written(markets);

        new Workspace(CompilerUnderTest.ECJ, folder.resolve(CompilerUnderTest.JAVAC.name()))
                .compileOnly(MarketSources.ASSET_FILE)
                .orFail();

        assertThat(written(markets)).isEqualTo(ofJavac);
    }

    @Test
    void onTheOrderOfAnEnumThatIsNotCompiledNow() {
        Workspace library = new Workspace(folder.resolve("library")).source("Grade", """
                package grades;

                public enum Grade { POOR, AVERAGE, GOOD, EXCELLENT }
                """);
        library.compile().orFail();
        UnaryOperator<Workspace> sources = workspace ->
                workspace.library(library.classes()).source("School", """
                        package school;

                        @io.metatables.annotations.MetaTableProvider(namespace = "school", prefix = "school")
                        public interface School {}
                        """).source("Exam", """
                        package school;

                        import io.metatables.annotations.*;

                        @MetaTable
                        public record Exam(@Id int number, grades.Grade grade) {}
                        """);

        assertThat(written(compiled(CompilerUnderTest.ECJ, sources)))
                .isEqualTo(written(compiled(CompilerUnderTest.JAVAC, sources)));
    }

    @Test
    void onWhichOfSeveralInheritedMembersIsNamed() {
        UnaryOperator<Workspace> sources = workspace -> workspace
                .source("Tables", "package acme; @io.metatables.annotations.ModelSet public interface Tables {}")
                .source("Named", "package acme; public interface Named { String zone(); String name(); int age(); }")
                .source(
                        "Person",
                        "package acme; @io.metatables.annotations.MetaTable public interface Person extends Named {"
                                + " @io.metatables.annotations.Id int id(); }");

        assertThat(errors(CompilerUnderTest.ECJ, sources)).isEqualTo(errors(CompilerUnderTest.JAVAC, sources));
    }

    private Object errors(CompilerUnderTest compiler, UnaryOperator<Workspace> sources) {
        return sources.apply(new Workspace(compiler, folder.resolve(compiler.name()))).compile().errors().stream()
                .map(error -> error.lines().map(String::strip).toList())
                .toList();
    }
}
