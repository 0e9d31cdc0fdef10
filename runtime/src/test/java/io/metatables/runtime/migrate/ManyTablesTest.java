package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.CountingDataSource;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.nio.file.Path;
import java.util.List;
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
        makeTheCatalog();
        DatabaseSchema schema = Schemas.many(TABLES);
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("many", schema);
        CountingDataSource counting = new CountingDataSource();
        Migrations migrations =
                Migrations.of(TestRegistry.of(schema), history.classLoader(), counting.around(database.dataSource()));

        MigrationResult result = migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        assertThat(result.tables()).hasSize(TABLES);
        assertThat(counting.statements().stream().filter(sql -> !sql.contains("CREATE TABLE tm__")))
                .as("statements beside those of the revision")
                .hasSizeLessThan(100 + TABLES / 10);
        assertThat(MetaTables.startEngine(TestRegistry.of(schema), database.dataSource())
                        .tables())
                .hasSize(TABLES);
        assertThat(migrations
                        .downgrade(new MigrationTarget.Base(), MigrationListener.NONE)
                        .to())
                .isEqualTo("base");
    }

    /** As in every database but a new one. */
    private void makeTheCatalog() {
        DatabaseSchema other = DatabaseSchema.empty("test.others", "to");
        Table table = Table.builder("One", QualifiedName.of("to__one"))
                .columns(Schemas.many(1).tables().get(0).columns())
                .build();
        DatabaseSchema one = other.withTables(List.of(table));
        HistoryBuilder history = new HistoryBuilder(folder.resolve("others"), other).accept("one", one);
        Migrations.of(TestRegistry.of(one), history.classLoader(), database.dataSource())
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }
}
