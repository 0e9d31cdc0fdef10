package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.LoadedClasses;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider may have thousands of tables. {@code -Dlarge.tables=10000} tries the number that is promised. */
class LargeProviderTest {
    private static final int TABLES = Integer.getInteger("large.tables", 1_200);

    @TempDir
    Path folder;

    @Test
    void compilesAndLoads() throws Exception {
        Workspace workspace =
                new Workspace(folder).option("-Ametatables.drift=off").source("Large", """
                package large;

                @io.metatables.annotations.MetaTableProvider(namespace = "large", prefix = "large")
                public interface Large {}
                """);
        for (int i = 0; i < TABLES; i++) {
            String name = String.format(Locale.ROOT, "Table%05d", i);
            workspace.source(
                    name,
                    "package large; import io.metatables.annotations.*; @MetaTable public record " + name
                            + "(@Id long id, @Unique String name, @Index int size) {}");
        }
        workspace.compile().orFail();
        workspace.compileOnly("large/Table00000.java").orFail();

        try (LoadedClasses classes = new LoadedClasses(workspace)) {
            Object tables = classes.call(classes.constant("large.LargeRegistry", "INSTANCE"), "tables");
            assertThat(classes.call(tables, "size")).isEqualTo(TABLES);
        }
    }
}
