package io.metatables.processor.assemble;

import io.metatables.processor.compile.Workspace;
import io.metatables.schema.model.Table;
import java.nio.file.Path;

/** Compiles one model, or several in one file, and answers with the table that it became. */
final class ModelSources {
    private static final String HEAD = """
            package p;

            import io.metatables.annotations.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            """;

    private final Workspace workspace;

    ModelSources(Path folder) {
        this.workspace = new Workspace(folder)
                .option("-Ametatables.postgres=18")
                .option("-Ametatables.drift=off")
                .source("P", HEAD + "@MetaTableProvider(namespace = \"p\", prefix = \"px\") public interface P {}");
    }

    ModelSources with(String className, String declaration) {
        workspace.source(className, HEAD + declaration);
        return this;
    }

    Table table(String identifier) {
        workspace.compile().orFail();
        Table table = workspace.schema("p").tablesByIdentifier().get(identifier);
        if (table == null) {
            throw new AssertionError("no table " + identifier);
        }
        return table;
    }
}
