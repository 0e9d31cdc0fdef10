package io.metatables.processor;

import static io.metatables.processor.compile.MarketSources.ASSET_FILE;
import static io.metatables.processor.compile.MarketSources.ASSET_SNAPSHOTS;
import static io.metatables.processor.compile.MarketSources.DESK;
import static io.metatables.processor.compile.MarketSources.MARKETS;
import static io.metatables.processor.compile.MarketSources.PORTFOLIO;
import static io.metatables.processor.compile.MarketSources.PORTFOLIO_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One file is changed in a way, and compiled alone: registry, resources and pending revision are as if everything had been
 * compiled. What was generated from a class that is gone stays, as its class file would: build tools delete these.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class SingleFileCompileTest {
    private static final String PORTFOLIO_CLASS = "com/acme/portfolio/Portfolio.class";
    private static final String STALE = "(generated|classes)/com/acme/.*/(TableNames|Desk\\$Trader).*";

    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    private Path folder;

    /**
     * A change.
     *
     * @param change what is done to the sources and, where a class is gone, to its class file
     * @param compiled the file that is compiled
     */
    private record Edit(String name, UnaryOperator<Workspace> change, String compiled) {}

    private static List<Edit> edits() {
        return List.of(
                new Edit(
                        "changed",
                        markets -> markets.source(
                                "AssetSnapshots", ASSET_SNAPSHOTS.replace("BigDecimal close)", "BigDecimal last)")),
                        MarketSources.ASSET_SNAPSHOTS_FILE),
                new Edit(
                        "added",
                        markets -> markets.source("Currency", model("com.acme.markets", "Currency")),
                        "com/acme/markets/Currency.java"),
                new Edit(
                        "added to a model set",
                        markets -> markets.source("Fund", model("com.acme.portfolio.funds", "Fund")),
                        "com/acme/portfolio/funds/Fund.java"),
                new Edit(
                        "renamed",
                        markets -> gone(markets).source("Fund", PORTFOLIO.replace("class Portfolio", "class Fund")),
                        "com/acme/portfolio/Fund.java"),
                new Edit(
                        "moved to another package",
                        markets -> gone(markets)
                                .source(
                                        "Portfolio",
                                        PORTFOLIO.replace(
                                                "package com.acme.portfolio", "package com.acme.markets.held")),
                        "com/acme/markets/held/Portfolio.java"),
                new Edit(
                        "without its annotation",
                        markets -> markets.source("Portfolio", "package com.acme.portfolio; public class Portfolio {}"),
                        PORTFOLIO_FILE),
                new Edit(
                        "one of several without its annotation",
                        markets -> markets.source(
                                "AssetSnapshots", "package com.acme.markets; public class AssetSnapshots {}"),
                        MarketSources.ASSET_SNAPSHOTS_FILE),
                new Edit("one of several deleted", SingleFileCompileTest::snapshotsGone, MarketSources.MARKETS_FILE),
                new Edit("deleted", SingleFileCompileTest::gone, ASSET_FILE),
                new Edit(
                        "nested class deleted",
                        markets -> markets.source("Desk", DESK.substring(0, DESK.indexOf("    /** A person")) + "}"),
                        "com/acme/markets/trading/Desk.java"),
                new Edit(
                        "provider changed",
                        markets ->
                                markets.source("Markets", MARKETS.replace("prefix = \"acme\"", "prefix = \"other\"")),
                        MarketSources.MARKETS_FILE));
    }

    private static String model(String packageName, String name) {
        return "package " + packageName + "; import io.metatables.annotations.*; @MetaTable public record " + name
                + "(@Id int number) {}";
    }

    private static Workspace gone(Workspace markets) {
        return gone(markets, PORTFOLIO_FILE, PORTFOLIO_CLASS);
    }

    private static Workspace snapshotsGone(Workspace markets) {
        return gone(markets, MarketSources.ASSET_SNAPSHOTS_FILE, "com/acme/markets/AssetSnapshots.class");
    }

    private static Workspace gone(Workspace markets, String source, String classFile) {
        markets.delete(markets.sources().resolve(source));
        Path file = markets.classes().resolve(classFile);
        return Files.exists(file) ? markets.delete(file) : markets;
    }

    @TestFactory
    List<DynamicTest> leavesWhatAFullCompileWould() {
        return edits().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.name(), () -> {
                    Workspace partial = MarketSources.in(new Workspace(compiler, folder.resolve(edit.name())));
                    partial.compile().orFail();
                    edit.change().apply(partial).compileOnly(edit.compiled()).orFail();
                    Workspace full = edit.change()
                            .apply(MarketSources.in(new Workspace(compiler, folder.resolve(edit.name() + " in full"))));
                    full.compile().orFail();

                    Map<String, String> left = partial.results();
                    assertThat(left).containsAllEntriesOf(full.results());
                    left.keySet().removeAll(full.results().keySet());
                    assertThat(left.keySet()).allMatch(file -> file.matches(STALE));
                }))
                .toList();
    }
}
