package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions in a schema of their own. */
@Tag("database")
class ExtensionSchemaTest {
    @TempDir
    Path folder;

    @Test
    void isOnTheSearchPathOfEveryPart() {
        TestDatabase database = TestServer.newDatabase();
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("names", names());

        Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource())
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        assertThat(database.query("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck__near'"))
                .containsExactly("CHECK ((ext.similarity(name, 'metatables'::text) > (0.1)::double precision))");
    }

    private static DatabaseSchema names() {
        Table table = Table.builder("Name", QualifiedName.of("tm__name"))
                .columns(List.of(new Column("name", ColumnType.of("text"), false, null, null)))
                .checkConstraints(List.of(new CheckConstraint(
                        "ck__near", new CheckCondition.Expression("similarity(name, 'metatables') > 0.1"))))
                .build();
        return Schemas.BASE
                .withTables(List.of(table))
                .withObjects(new SchemaObjects(List.of(new Extension("pg_trgm", "ext")), List.of(), List.of()));
    }
}
