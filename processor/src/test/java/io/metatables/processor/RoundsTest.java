package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.SourceOnce;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Other processors may generate what a model mentions, and models themselves. */
@ParameterizedClass(name = "{0}")
@EnumSource
class RoundsTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final String PROVIDER = """
            package gen;

            import io.metatables.annotations.*;

            @MetaTableProvider(namespace = "gen", prefix = "gen")
            public interface Provider {}
            """;
    private static final String ORDER = """
            package gen;

            import io.metatables.annotations.*;

            @MetaTable
            public record Order(@Id long id, @ForeignKey(target = Customer.class) long customerId) {}
            """;
    private static final String CUSTOMER = """
            package gen;

            import io.metatables.annotations.*;

            @MetaTable
            public record Customer(@Id long id) {}
            """;

    @TempDir
    Path folder;

    private Workspace workspace() {
        return new Workspace(compiler, folder).source("Provider", PROVIDER);
    }

    @Test
    void modelWaitsForAGeneratedOne() {
        Workspace workspace = workspace().source("Order", ORDER).processor(new SourceOnce(1, "gen.Customer", CUSTOMER));
        workspace.compile().orFail();
        assertThat(workspace.schema("gen").tablesByIdentifier()).containsOnlyKeys("Customer", "Order");
    }

    @Test
    void generatedModelThatNobodyMentionsIsTooLate() {
        Workspace workspace = workspace().processor(new SourceOnce(1, "gen.Customer", CUSTOMER));
        assertThat(workspace.compile().errors()).singleElement().asString().startsWith("[MT244] gen.Customer");
    }

    @Test
    void modelAloneInALaterRoundIsCompiledThere() {
        Workspace workspace = new Workspace(compiler, folder)
                .source("Plain", "package gen; public class Plain {}")
                .processor(new SourceOnce(1, "gen.Customer", CUSTOMER))
                .processor(new SourceOnce(1, "gen.Provider", PROVIDER));
        workspace.compile().orFail();
        assertThat(workspace.schema("gen").tablesByIdentifier()).containsOnlyKeys("Customer");
    }

    @Test
    void missingTypeIsExplainedOnce() {
        Compiled compiled = workspace().source("Order", ORDER).compile();
        assertThat(compiled.errors())
                .filteredOn(error -> error.contains("MT"))
                .singleElement()
                .asString()
                .startsWith("[MT245] gen.Order");
    }

    @Test
    void missingTypeIsNotExplainedBesideAnotherError() {
        assumeTrue(
                compiler == CompilerUnderTest.JAVAC, "Eclipse's compiler does not tell a processor of its own errors");
        Compiled compiled = workspace()
                .source("Order", ORDER)
                .processor(new SourceOnce(1, "gen.Broken", "package gen; class Broken {"))
                .compile();
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.errors()).noneMatch(error -> error.contains("MT245"));
    }
}
