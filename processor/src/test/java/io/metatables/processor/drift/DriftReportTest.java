package io.metatables.processor.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How models that have moved on are reported, and where the newest revision is found. */
@ParameterizedClass(name = "{0}")
@EnumSource
class DriftReportTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final String SLUG = "acme_markets";
    private static final String MANIFEST = "generated/metatables/acme_markets/pending.json";

    @TempDir
    Path folder;

    private Workspace markets;

    @BeforeEach
    void putSources() {
        markets = MarketSources.in(new Workspace(compiler, folder));
    }

    @Test
    void warnsOnceAndNamesTheChanges() {
        Compiled compiled = markets.compile().orFail();
        assertThat(compiled.warnings())
                .singleElement()
                .asString()
                .startsWith("[MT240] 4 changes have no revision yet in acme.markets:")
                .contains("create table AssetSnapshotsTS")
                .contains("metatables migrations revision -m \"...\"");
        assertThat(compiled.diagnostics().get(0).getLineNumber())
                .as("at the provider's annotation")
                .isEqualTo(6);
    }

    @Test
    void namesTenAndCountsTheRest() {
        for (int i = 0; i < 12; i++) {
            markets.source(
                    "Note" + i,
                    "package com.acme.markets; @io.metatables.annotations.MetaTable" + " public record Note" + i
                            + "(@io.metatables.annotations.Id int id) {}");
        }
        assertThat(markets.compile().orFail().warnings())
                .singleElement()
                .asString()
                .startsWith("[MT240] 16 changes")
                .contains("and 6 more");
    }

    @Test
    void errorStopsTheBuildAfterTheProposalIsWritten() {
        Compiled compiled = markets.option("-Ametatables.drift=error").compile();
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[MT240] 4 changes have no revision yet in acme.markets:")
                .contains("create table Asset", "create table AssetSnapshotsTS")
                .contains("metatables migrations revision -m \"...\"");
        assertThat(markets.result(MANIFEST)).contains("create table Asset");
    }

    @Test
    void errorSaysNothingOnceTheProposalOfTheFailedBuildIsAccepted() {
        markets.option("-Ametatables.drift=error");
        assertThat(markets.compile().succeeded()).isFalse();
        markets.accept(SLUG, "first tables");

        assertThat(markets.compile().orFail().diagnostics()).isEmpty();
    }

    @Test
    void offIsSilentUnderTheStrictestJavac() {
        Compiled compiled = markets.option("-Ametatables.drift=off").strict().compile();
        assertThat(compiled.orFail().diagnostics()).isEmpty();
        assertThat(markets.result(MANIFEST)).contains("create table Asset");
    }

    @Test
    void acceptedRevisionLeavesNothingToSay() {
        markets.compile().orFail();
        markets.accept(SLUG, "first tables");

        assertThat(markets.compile().orFail().diagnostics()).isEmpty();
        assertThat(markets.result(MANIFEST)).contains("\"parent\": \"0001\"").contains("\"changes\": []");
    }

    @Test
    void snapshotAmongTheCopiedResourcesIsUsedWithoutTheOption() throws IOException {
        markets.compile().orFail();
        markets.accept(SLUG, "first tables");
        Path copied = markets.classes().resolve("metatables").resolve(SLUG).resolve("schema.json");
        Files.createDirectories(copied.getParent());
        Files.copy(markets.revisions().resolve(SLUG).resolve("schema.json"), copied);

        assertThat(markets.withoutOption("-Ametatables.revisions")
                        .compile()
                        .orFail()
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void dropNamesBothWaysOut() {
        markets.compile().orFail();
        markets.accept(SLUG, "first tables");
        markets.source(
                "Asset", MarketSources.ASSET.replace("@Nullable @Json String metadata", "@Nullable Integer version"));

        assertThat(markets.compile().orFail().warnings())
                .singleElement()
                .asString()
                .contains("drop column Asset.metadata")
                .contains("@RenamedFrom")
                .contains("--accept-drop Asset.metadata");
    }

    @Test
    void damagedHistoryIsAnErrorAtTheProvider() throws IOException {
        markets.compile().orFail();
        markets.accept(SLUG, "first tables");
        Files.writeString(markets.revisions().resolve(SLUG).resolve("schema.json"), "<<<<<<< HEAD\n");

        Compiled compiled = markets.compile();
        assertThat(compiled.errors()).singleElement().asString().startsWith("[MT3");
        assertThat(compiled.diagnostics().get(0).getLineNumber()).isEqualTo(6);
    }

    @Test
    void withoutFolderForSourcesNothingIsShipped() {
        assumeTrue(compiler == CompilerUnderTest.JAVAC, "Eclipse's compiler writes to the working directory then");
        Compiled compiled = markets.withoutSourceOutput().compile().orFail();
        assertThat(compiled.messages(Diagnostic.Kind.NOTE))
                .singleElement()
                .asString()
                .startsWith("[MT241]");
        assertThat(markets.results().keySet()).noneMatch(file -> file.contains("pending.json"));
    }

    @Test
    void folderForSourcesInsideTheClassOutputIsNone() {
        Compiled compiled = markets.withoutSourceOutput()
                .option("-s", markets.classes().toString())
                .compile()
                .orFail();
        assertThat(compiled.messages(Diagnostic.Kind.NOTE))
                .singleElement()
                .asString()
                .startsWith("[MT241]");
    }

    @Test
    void unknownOptionsAreErrors() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        markets.withoutOption("-Ametatables.revisions")
                .option("-Ametatables.revisions=" + file, "-Ametatables.drift=loud", "-Ametatables.drfit=off");
        List<String> errors = markets.compile().errors();
        assertThat(errors).hasSize(3).allMatch(error -> error.startsWith("[MT242]"));
        assertThat(errors).anyMatch(error -> error.contains("warn, error or off"));
    }
}
