package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A provider includes model sets from other jars, which may refer to each other. */
@ParameterizedClass(name = "{0}")
@EnumSource
class IncludedLibraryTest {
    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    Path folder;

    private Workspace reference() {
        return new Workspace(compiler, folder.resolve("reference"))
                .source("ReferenceTables", """
                        package ref;

                        @io.metatables.annotations.ModelSet
                        public interface ReferenceTables {}
                        """)
                .source("Currency", """
                        package ref.money;

                        import io.metatables.annotations.*;

                        /** Money of a country. It has a code. */
                        @MetaTable
                        public record Currency(@Id String code, @org.jspecify.annotations.Nullable String symbol) {}
                        """);
    }

    private Workspace pricing(Path reference) {
        return new Workspace(compiler, folder.resolve("pricing"))
                .library(reference)
                .source("PricingTables", """
                        package pricing;

                        @io.metatables.annotations.ModelSet
                        public interface PricingTables {}
                        """)
                .source("Rates", """
                        package pricing;

                        import io.metatables.annotations.*;
                        import java.time.Instant;
                        import ref.money.Currency;

                        @TimeIndexMetaTable(cadence = "1d")
                        public record Rates(
                                @TimeIndex Instant at,
                                @Dimension @ForeignKey(target = Currency.class) String currency,
                                double rate) {}
                        """);
    }

    private Workspace application(Path... libraries) {
        Workspace workspace = new Workspace(compiler, folder.resolve("application")).source("Bank", """
                package bank;

                import io.metatables.annotations.MetaTableProvider;

                @MetaTableProvider(
                        namespace = "bank",
                        prefix = "bank",
                        includes = {ref.ReferenceTables.class, pricing.PricingTables.class})
                public interface Bank {}
                """);
        for (Path library : libraries) {
            workspace.library(library);
        }
        return workspace;
    }

    private static Path packed(Workspace library) {
        library.compile().orFail();
        return library.jar(name -> true);
    }

    @Test
    void tablesOfTwoJarsAreTheProvidersOwn() {
        Path reference = packed(reference());
        Path pricing = packed(pricing(reference));
        Workspace bank = application(reference, pricing);
        bank.compile().orFail();

        assertThat(bank.schema("bank").tablesByIdentifier()).containsOnlyKeys("Currency", "RatesTS");
        assertThat(bank.schema("bank").tablesByIdentifier().get("Currency").description())
                .as("known from the index: a class file has no Javadoc")
                .isEqualTo("Money of a country.");
        assertThat(bank.schema("bank")
                        .tablesByIdentifier()
                        .get("RatesTS")
                        .foreignKeys()
                        .get(0)
                        .target())
                .hasToString("bank__currency");
        assertThat(bank.result("generated/bank/BankRegistry.java"))
                .contains("\"ref.money.Currency\", \"Currency\"", "return Currency.class;")
                .contains("\"pricing.Rates\", \"RatesTS\"", "return Rates.class;");
    }

    @Test
    void jarThatWasCompiledWithoutTheProcessorIsAFinding() {
        Path reference = packed(reference());
        Workspace pricing = pricing(reference).option("-proc:none");
        pricing.compile().orFail();

        Compiled compiled = application(reference, pricing.jar(name -> true)).compile();

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[MT243] bank.Bank includes the model set pricing.PricingTables")
                .contains("processor path");
    }

    @Test
    void jarThatHasLostAModelClassIsAFinding() {
        Path pricing = packed(pricing(packed(reference())));
        Path stripped = reference().jar(name -> !name.endsWith("Currency.class"));

        Compiled compiled = application(stripped, pricing).compile();

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[MT248]")
                .contains("ref.money.Currency");
    }

    @Test
    void damagedIndexInAJarIsAFinding() throws IOException {
        Path pricing = packed(pricing(packed(reference())));
        Workspace reference = reference();
        Files.writeString(reference.classes().resolve("ref/ReferenceTables.metatables.json"), "{\"format\":3}\n{");

        Compiled compiled = application(reference.classes(), pricing).compile();

        assertThat(compiled.errors()).singleElement().asString().contains("ReferenceTables.metatables.json is damaged");
    }

    @ParameterizedTest
    @CsvSource({"1, MT232, older version", "2, MT232, older version", "99, MT231, newer version"})
    void indexOfAnotherVersionIsRefusedWithAWayOut(int format, String code, String version) throws IOException {
        Path pricing = packed(pricing(packed(reference())));
        Workspace reference = reference();
        Path index = reference.classes().resolve("ref/ReferenceTables.metatables.json");
        Files.writeString(index, Files.readString(index).replaceFirst("\"format\":\\d+", "\"format\":" + format));

        Compiled compiled = application(reference.jar(name -> true), pricing).compile();

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[" + code + "] ReferenceTables.metatables.json was written by a")
                .contains(version, "metatables-processor");
    }

    @Test
    void tablesOfANamedModuleAreFoundToo() throws IOException {
        Path modules = folder.resolve("modules");
        Workspace reference = reference().modulePath(modules).source("module-info", """
                module ref {
                    requires static mt.annotations;
                    requires java.compiler;

                    exports ref;
                    exports ref.money;
                }
                """);
        reference.source("Currency", """
                package ref.money;

                @io.metatables.annotations.MetaTable
                public record Currency(@io.metatables.annotations.Id String code) {}
                """);
        Files.move(packed(reference), modules.resolve("ref.jar"));

        Workspace bank = new Workspace(compiler, folder.resolve("bank"))
                .modulePath(modules)
                .source("module-info", """
                        module bank {
                            requires static mt.annotations;
                            requires mt.registry;
                            requires mt.schema;
                            requires ref;
                        }
                        """)
                .source("Bank", """
                        package bank;

                        @io.metatables.annotations.MetaTableProvider(
                                namespace = "bank",
                                prefix = "bank",
                                includes = ref.ReferenceTables.class)
                        public interface Bank {}
                        """);
        bank.compile().orFail();

        assertThat(bank.schema("bank").tablesByIdentifier()).containsOnlyKeys("Currency");
        assertThat(bank.result("generated/bank/BankRegistry.java"))
                .as("the module does not read java.compiler, though another one does")
                .doesNotContain("@Generated");
    }
}
