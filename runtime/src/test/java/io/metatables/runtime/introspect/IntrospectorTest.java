package io.metatables.runtime.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.CountingDataSource;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class IntrospectorTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void readsBackWhatTheModelSaid() throws SQLException {
        upgrade(Schemas.second());
        for (Table declared : Schemas.second().tables()) {
            Table found = read().get(declared.name());
            assertThat(found.columns())
                    .extracting(column -> column.withDefaultExpression(null))
                    .isEqualTo(declared.columns().stream()
                            .map(column -> column.withDefaultExpression(null))
                            .toList());
            assertThat(found.description()).isEqualTo(declared.description());
            assertThat(found.primaryKey()).isEqualTo(declared.primaryKey());
            assertThat(found.uniqueConstraints()).isEqualTo(declared.uniqueConstraints());
            assertThat(found.foreignKeys()).isEqualTo(declared.foreignKeys());
            assertThat(found.indexes()).isEqualTo(declared.indexes());
        }
    }

    @Test
    void givesDefaultsAndChecksInTheWordsOfPostgres() throws SQLException {
        upgrade(Schemas.first());
        Table asset = read().get(QualifiedName.of("tm__asset"));

        assertThat(asset.column("status").orElseThrow().defaultExpression()).isEqualTo("'OPEN'::text");
        assertThat(asset.checkConstraints())
                .containsExactly(new CheckConstraint(
                        "ck__tm__asset__status",
                        new CheckCondition.Expression("status = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])")));
    }

    @Test
    void asksOnceForEachKindOfObject() throws SQLException {
        upgrade(Schemas.many(50));
        CountingDataSource counting = new CountingDataSource();

        try (Connection connection = counting.around(database.dataSource()).getConnection()) {
            assertThat(new Introspector(connection, "public")
                            .tables(Schemas.many(50).tables().stream()
                                    .map(Table::name)
                                    .toList()))
                    .hasSize(50);
        }
        assertThat(counting.statements()).hasSize(12);
    }

    private Map<QualifiedName, Table> read() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return new Introspector(connection, "public").schemas(List.of("public", "tm_reference"));
        }
    }

    private void upgrade(DatabaseSchema schema) {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("all", schema);
        Migrations.of(TestRegistry.of(schema), history.classLoader(), database.dataSource())
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }
}
