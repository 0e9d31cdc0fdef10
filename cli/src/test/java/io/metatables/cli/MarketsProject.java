package io.metatables.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small user's project whose model grows. */
final class MarketsProject {
    private static final String PROVIDER = """
            package com.example.markets;
            import io.metatables.annotations.*;
            @MetaTableProvider(namespace = "example.markets", prefix = "ex")
            public interface Markets {}
            """;
    private static final String ASSET = """
            package com.example.markets;
            import io.metatables.annotations.*;
            /** Tradable instruments. */
            @MetaTable
            public record Asset(@Id java.util.UUID uid, @Column(length = 50) String name%s) {}
            """;
    private static final String SNAPSHOTS = """
            package com.example.markets;
            import io.metatables.annotations.*;
            /** Closing data. */
            @TimeIndexMetaTable(cadence = "1d")
            public record AssetSnapshots(
                    @TimeIndex java.time.Instant timeIndex,
                    @Dimension @ForeignKey(target = Asset.class) java.util.UUID assetUid,
                    double close) {}
            """;

    private static final String CURRENCY = """
            package com.example.markets;
            import io.metatables.annotations.*;
            /** What prices are in. */
            @MetaTable
            public record Currency(@Id @Column(length = 3) String code) {}
            """;

    private static final String VENUE = """
            package com.example.markets;
            import io.metatables.annotations.*;
            /** Where it is traded. */
            @MetaTable(schema = "reference")
            public record Venue(@Id @Column(length = 4) String mic) {}
            """;

    private final UserProject project;

    MarketsProject(Path folder) {
        this.project = new UserProject(folder);
    }

    /** A project whose model has one table. */
    static MarketsProject in(Path folder) throws IOException {
        MarketsProject project = new MarketsProject(folder);
        Files.createDirectories(project.project.resources());
        project.write("Markets", PROVIDER);
        project.write("Asset", ASSET.formatted(""));
        return project;
    }

    Path folder() {
        return project.folder();
    }

    Path classes() {
        return project.classes();
    }

    Path history() {
        return project.resources().resolve("metatables/example_markets");
    }

    /** The model grows by a time-index table. */
    void addSnapshots() throws IOException {
        write("AssetSnapshots", SNAPSHOTS);
    }

    /** The model grows by a table that has nothing to do with the others. */
    void addCurrency() throws IOException {
        write("Currency", CURRENCY);
    }

    /** The model grows by a table in a schema of its own. */
    void addVenues() throws IOException {
        write("Venue", VENUE);
    }

    /** The name of an asset is its title from now on, behind a marker or none. */
    void renameName(String marker) throws IOException {
        write("Asset", ASSET.formatted("").replace("String name", marker + " String title"));
    }

    /** A column of Asset is gone from, or back in, the model. */
    void setTicker(boolean present) throws IOException {
        write("Asset", ASSET.formatted(present ? ", String ticker" : ""));
    }

    private void write(String className, String source) throws IOException {
        Path file = project.sources().resolve("com/example/markets/" + className + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** Copies the resources and compiles; javac's notices are the answer. */
    String compile() throws IOException {
        return project.compile();
    }
}
