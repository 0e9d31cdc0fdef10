package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.testing.CountingDataSource;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.DatabaseSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class ManyTablesTest {
    private static final int TABLES = Integer.getInteger("large.tables", 1000);

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void registersThousandsOfTablesInAFewStatements() {
        DatabaseSchema schema = Schemas.many(TABLES);
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("many", schema);
        CountingDataSource counting = new CountingDataSource();
        Migrations migrations =
                Migrations.of(TestRegistry.of(schema), history.classLoader(), counting.around(database.dataSource()));

        MigrationResult result = migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        assertThat(result.tables()).hasSize(TABLES);
        assertThat(counting.statements().stream()
                        .filter(sql -> !sql.contains("CREATE TABLE tm__") && !sql.startsWith("COMMENT ON ")))
                .as("statements beside those of the revision, and the comments of the catalog's own")
                .hasSizeLessThan(100 + TABLES / 10);
        assertThat(MetaTables.startEngine(TestRegistry.of(schema), database.dataSource())
                        .tables())
                .hasSize(TABLES);
        assertThat(migrations
                        .downgrade(new MigrationTarget.Base(), MigrationListener.NONE)
                        .to())
                .isEqualTo("base");
    }
}
