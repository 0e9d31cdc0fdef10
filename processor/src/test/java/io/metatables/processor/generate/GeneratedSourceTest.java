package io.metatables.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.LoadedClasses;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import io.metatables.schema.snapshot.Contract;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated compiles without a warning, loads, and says what was declared. */
@ParameterizedClass(name = "{0}")
@EnumSource
class GeneratedSourceTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final String ODD = """
            package com.acme.markets;

            import io.metatables.annotations.*;

            /** Ends a comment: *&#47; and begins an escape: \\\\u002a/, with {@code <b>} & {@code @param x}. */
            @Deprecated
            @MetaTable(adoptedName = "Odd \\"Table\\" \\u00fc", description = "*/ \\\\u002a/ <b> & @param x {@link y} \\u00e9")
            public interface Odd {
                @Id int identifier();

                @Column(name = "a b") int first();

                @Column(name = "a_b", description = "*/ class Evil {} /*") int second();

                @Column(name = "\\\\u0022") int third();

                @Column(name = "$class") int fourth();
            }
            """;

    @TempDir
    Path folder;

    private Workspace strict() {
        return MarketSources.in(new Workspace(compiler, folder.resolve("models")))
                .option("-Ametatables.drift=off");
    }

    /** The generated sources alone, under everything that javac can complain about. */
    private Compiled compiledStrictly(Workspace models) {
        return new Workspace(compiler, folder.resolve("strict"))
                .library(models.classes())
                .sourcesFrom(models.generated())
                .option("-proc:none")
                .strictest()
                .compile();
    }

    @Test
    void compilesUnderTheStrictestJavac() {
        Workspace models = strict().source("Odd", ODD);
        models.compile().orFail();
        assertThat(compiledStrictly(models).orFail().diagnostics()).isEmpty();
    }

    @Test
    void registryLoadsAndAnswers() throws Exception {
        Workspace models = strict();
        models.compile().orFail();
        var schema = models.schema("acme_markets");
        try (LoadedClasses classes = new LoadedClasses(models)) {
            Object registry = classes.constant("com.acme.markets.MarketsRegistry", "INSTANCE");
            assertThat(classes.call(registry, "provider"))
                    .hasToString(
                            "ProviderDefinition[providerClass=com.acme.markets.Markets, namespace=acme.markets, prefix=acme,"
                                    + " historyTable=acme__schema_history, schemaFingerprint="
                                    + SchemaFingerprint.of(schema) + "]");
            assertThat((Iterable<?>) classes.call(registry, "tables"))
                    .extracting(Object::toString)
                    .hasSize(4)
                    .first()
                    .isEqualTo("RegisteredTable[model=com.acme.markets.Asset, identifier=Asset, kind=META_TABLE,"
                            + " name=acme__asset, fingerprint="
                            + Contract.fingerprint(schema.tablesByIdentifier().get("Asset")) + "]");
            assertThat(classes.services("io.metatables.runtime.registry.ProviderRegistry"))
                    .hasExactlyElementsOfTypes(registry.getClass());
        }
    }

    @Test
    void constantsAreTheNamesInTheDatabase() throws Exception {
        Workspace models = strict().source("Odd", ODD);
        models.compile().orFail();
        try (LoadedClasses classes = new LoadedClasses(models)) {
            assertThat(classes.constant("com.acme.markets.TableNames$AssetSnapshotsTable", "IDENTIFIER"))
                    .isEqualTo("AssetSnapshotsTS");
            assertThat(classes.constant("com.acme.markets.TableNames$AssetSnapshotsTable", "ASSET_UID"))
                    .isEqualTo("asset_uid");
            assertThat(classes.constant("com.acme.markets.trading.TableNames$Desk_TraderTable", "NAME"))
                    .isEqualTo("name");
            assertThat(classes.constant("com.acme.markets.TableNames$OddTable", "IDENTIFIER_COLUMN"))
                    .isEqualTo("identifier");
            assertThat(classes.constant("com.acme.markets.TableNames$OddTable", "A_B"))
                    .isEqualTo("a_b");
            assertThat(classes.constant("com.acme.markets.TableNames$OddTable", "A_B_2"))
                    .isEqualTo("a b");
            assertThat(classes.constant("com.acme.markets.TableNames$OddTable", "_U0022"))
                    .isEqualTo("\\u0022");
        }
    }

    @Test
    void constantsSayWhatAColumnIs() {
        Workspace models = strict();
        models.compile().orFail();
        assertThat(models.result("generated/com/acme/markets/TableNames.java"))
                .contains("/** Closing data of an asset. The names of AssetSnapshotsTS")
                .contains("/** Price at the close of trading. Type: {@code numeric(20,8)}, may be null.")
                .contains(".Generated(\"io.metatables.processor.MetaTablesProcessor\")")
                .matches(text -> text.chars().allMatch(c -> c < 0x80), "is ASCII");
    }

    @Test
    void classOfTheUserIsNotOverwritten() throws IOException {
        Workspace models = strict().source("MarketsRegistry", "package com.acme.markets; class MarketsRegistry {}");
        assertThat(models.compile().errors()).singleElement().asString().contains("com.acme.markets.MarketsRegistry");
        assertThat(Files.exists(models.generated().resolve("com/acme/markets/MarketsRegistry.java")))
                .isFalse();
    }

    @Test
    void namesOfTheRegistryAreFreeForModels() {
        Workspace models =
                new Workspace(compiler, folder).option("-Ametatables.drift=off").source("Odd", """
                package odd;

                @io.metatables.annotations.MetaTableProvider(namespace = "odd", prefix = "odd")
                public interface Odd {}
                """);
        for (String name : List.of(
                "List", "String", "Override", "Tables1", "RegisteredTable", "TableKind", "Generated", "ModelClasses")) {
            models.source(
                    name,
                    "package odd; @io.metatables.annotations.MetaTable public record " + name
                            + "(@io.metatables.annotations.Id int id) {}");
        }
        models.compile().orFail();
        assertThat(models.schema("odd").tables()).hasSize(8);
    }
}
