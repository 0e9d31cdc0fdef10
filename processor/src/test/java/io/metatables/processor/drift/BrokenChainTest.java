package io.metatables.processor.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.MarketSources;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a chain of revisions can be broken has a message of its own at compile time, with the way out. */
class BrokenChainTest {
    private static final String SLUG = "acme_markets";
    private static final String ENTRY = "    {\"revision\":\"0002\"";

    @TempDir
    private Path folder;

    private Workspace markets;

    @BeforeEach
    void twoRevisions() {
        markets = MarketSources.in(new Workspace(folder));
        markets.compile().orFail();
        markets.accept(SLUG, "first tables");
        markets.source(
                "Note",
                "package com.acme.markets; @io.metatables.annotations.MetaTable public record Note("
                        + "@io.metatables.annotations.Id int id) {}");
        markets.compile().orFail();
        markets.accept(SLUG, "notes");
        assertThat(markets.compile().orFail().diagnostics()).isEmpty();
    }

    private Path file(String name) {
        return markets.revisions().resolve(SLUG).resolve(name);
    }

    private void replace(String name, String pattern, String replacement) throws IOException {
        String text = Files.readString(file(name));
        String replaced = text.replaceAll(pattern, replacement);
        assertThat(replaced).isNotEqualTo(text);
        Files.writeString(file(name), replaced);
    }

    private void assertRefused(String code, String remedy) {
        assertThat(markets.compile().errors())
                .singleElement()
                .asString()
                .startsWith("[" + code + "]")
                .contains(remedy);
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(file("V0001__first_tables.sql"));
        assertRefused("MT305", "Restore the file from version control");
    }

    @Test
    void editedHeader() throws IOException {
        replace("V0002__notes.sql", "-- Parent: 0001", "-- Parent: none");
        assertRefused("MT308", "-- Parent: 0001");
    }

    @Test
    void fork() throws IOException {
        replace("schema.json", ENTRY.replace("{", "\\{") + "(.*)notes(.*)", "$0,\n" + ENTRY + "$1others$2");
        assertRefused("MT310", "metatables migrations rebase --keep");
    }

    @Test
    void gap() throws IOException {
        replace("schema.json", "\"revision\":\"0002\"", "\"revision\":\"0003\"");
        assertRefused("MT309", "Restore schema.json");
    }

    @Test
    void duplicateNumber() throws IOException {
        Files.copy(file("V0002__notes.sql"), file("V0002__others.sql"));
        assertRefused("MT307", "metatables migrations rebase");
    }

    @Test
    void snapshotThatDoesNotFollow() throws IOException {
        replace(
                "schema.json",
                "\"identifier\":\"Note\"(.*)\"type\":\"integer\"",
                "\"identifier\":\"Note\"$1\"type\":\"bigint\"");
        assertRefused("MT311", "from one and the same commit");
    }

    @Test
    void unfinishedMerge() throws IOException {
        replace("schema.json", ENTRY.replace("{", "\\{"), "<<<<<<< HEAD\n" + ENTRY);
        assertRefused("MT303", "metatables migrations rebase");
    }

    @Test
    void baselineOfNoRevision() throws IOException {
        Files.writeString(file("B0002__baseline.sql"), "SELECT 1;");
        assertRefused("MT366", "squash --baseline");
    }
}
