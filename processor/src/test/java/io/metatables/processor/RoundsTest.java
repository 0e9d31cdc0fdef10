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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Order extends java.util.AbstractList<Base> { @Id long id; }",
                "interface Order extends Comparable<Base> { @Id long id(); }",
                "class Order { @Id long id; @Json java.util.List<? extends Base[]> bases; }",
                "class Order { @Id long id; <B extends Base> void take(B base) {} }",
                "class Order { @Id long id; void take(java.util.Set<? super Base> bases) {} }",
                "class Order { @Id long id; Order() throws Base {} }",
                "class Order { @Id long id; static class Inner { Base base; } }",
                "class Order { @Id long id; @Of({Order.class, Base.class}) static int of;"
                        + " @interface Of { Class<?>[] value(); } }",
                "class Order { @Id long id; @Of(in = @In(Base.class)) static int of;"
                        + " @interface In { Class<?> value(); } @interface Of { In in(); } }",
            })
    void modelWaitsForWhateverItMentions(String order) {
        String source = "package gen; import io.metatables.annotations.*; @MetaTable public " + order;
        assertThat(workspace().source("Order", source).compile().errors())
                .filteredOn(error -> error.contains("MT"))
                .singleElement()
                .asString()
                .startsWith("[MT245] gen.Order");
        Workspace waiting = new Workspace(compiler, folder.resolve("waiting"))
                .source("Provider", PROVIDER)
                .source("Order", source)
                .processor(new SourceOnce(1, "gen.Base", "package gen; public class Base extends Exception {}"));
        waiting.compile().orFail();
        assertThat(waiting.schema("gen").tablesByIdentifier()).containsOnlyKeys("Order");
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
