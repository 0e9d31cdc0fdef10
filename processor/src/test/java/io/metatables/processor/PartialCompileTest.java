package io.metatables.processor;

import static io.metatables.processor.compile.MarketSources.ASSET_FILE;
import static io.metatables.processor.compile.MarketSources.ASSET_SNAPSHOTS;
import static io.metatables.processor.compile.MarketSources.ASSET_SNAPSHOTS_FILE;
import static io.metatables.processor.compile.MarketSources.PORTFOLIO_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiling a part of a project leaves behind what compiling all of it would. */
@ParameterizedClass(name = "{0}")
@EnumSource
class PartialCompileTest {
    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    Path folder;

    private Workspace compiled(String name) {
        Workspace workspace = MarketSources.in(new Workspace(compiler, folder.resolve(name)));
        workspace.compile().orFail();
        return workspace;
    }

    @TestFactory
    List<DynamicTest> compilingOneFileChangesNothing() {
        Workspace workspace = compiled("all");
        Map<String, String> full = workspace.results();
        return Workspace.files(workspace.sources()).keySet().stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    workspace.compileOnly(file).orFail();
                    assertThat(workspace.results()).isEqualTo(full);
                }))
                .toList();
    }

    @Test
    void changingOneFileChangesWhatItsTableChanges() {
        String changed = ASSET_SNAPSHOTS.replace("BigDecimal close)", "BigDecimal closingPrice)");
        Workspace partial = compiled("partial");
        partial.source("AssetSnapshots", changed)
                .compileOnly(ASSET_SNAPSHOTS_FILE)
                .orFail();

        Workspace full = MarketSources.in(new Workspace(compiler, folder.resolve("full")))
                .source("AssetSnapshots", changed);
        full.compile().orFail();

        assertThat(partial.results()).isEqualTo(full.results());
    }

    @Test
    void deletedClassIsGone() {
        Workspace workspace = compiled("deleted");
        workspace
                .delete(workspace.sources().resolve(PORTFOLIO_FILE))
                .delete(workspace.classes().resolve("com/acme/portfolio/Portfolio.class"));

        workspace.compileOnly(ASSET_FILE).orFail();

        assertThat(workspace.schema("acme_markets").tablesByIdentifier())
                .containsOnlyKeys("Asset", "AssetSnapshotsTS", "Trader");
        assertThat(workspace.result("classes/com/acme/portfolio/PortfolioTables.metatables.json"))
                .doesNotContain("Portfolio\"");
    }

    @Test
    void classWithoutItsAnnotationIsGone() {
        Workspace workspace = compiled("plain");
        workspace.source("AssetSnapshots", "package com.acme.markets; public record AssetSnapshots(int close) {}");

        workspace.compileOnly(ASSET_SNAPSHOTS_FILE).orFail();

        assertThat(workspace.schema("acme_markets").tablesByIdentifier())
                .containsOnlyKeys("Asset", "Portfolio", "Trader");
    }

    @Test
    void providerWithoutItsAnnotationIsNoServiceAnyMore() {
        Workspace workspace = compiled("unprovided");
        workspace.source("Markets", "package com.acme.markets; public interface Markets {}");

        assertThat(workspace.compileOnly(MarketSources.MARKETS_FILE).errors())
                .as("the models lose what covered them")
                .allMatch(error -> error.startsWith("[MT204]"))
                .hasSize(3);
    }

    @Test
    void projectWithoutModelsGetsNothing() {
        Workspace workspace =
                new Workspace(compiler, folder.resolve("other")).source("Plain", "package other; class Plain {}");
        workspace.compile().orFail();
        assertThat(workspace.results()).containsOnlyKeys("classes/other/Plain.class");
    }
}
