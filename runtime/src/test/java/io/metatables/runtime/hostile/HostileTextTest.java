package io.metatables.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.lookup.CatalogLookup;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that try to end the literal, the comment, the body or the line that they stand in. */
@Tag("database")
class HostileTextTest {
    private static final DatabaseSchema BASE = DatabaseSchema.empty("test.hostile", "ho");
    private static final List<String> TEXTS = List.of(
            "'; DROP TABLE canary; --",
            "\"; DROP TABLE canary; --",
            "$$; DROP TABLE canary; $$",
            "$body$; DROP TABLE canary; $",
            "*/ DROP TABLE canary; /*",
            "\nCOMMIT; DROP TABLE canary;\r\n\\! touch /tmp/hit\n",
            "\\'; DROP TABLE canary; --",
            "\u202Eyranac\u2066 \u200B\uFEFF",
            "${flyway:defaultSchema} :x ? {fn now()} %s %1$s",
            "<<fill: nothing>> -- accepted: MT320 because");

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void namesAndTextsAreTakenLiterally() {
        database.execute("CREATE TABLE canary (alive text); INSERT INTO canary VALUES ('yes')");
        HistoryBuilder history = new HistoryBuilder(folder, BASE).accept("all", schema());
        ProviderRegistry registry = TestRegistry.of(history.head());
        Migrations migrations = Migrations.of(registry, history.classLoader(), database.dataSource());

        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        assertThat(database.query("SELECT obj_description(oid) FROM pg_class WHERE relname LIKE 'h%' AND relkind = 'r'"
                        + " AND obj_description(oid) IS NOT NULL ORDER BY oid"))
                .containsExactlyElementsOf(TEXTS);
        assertThat(migrations.drift().lines()).isEmpty();
        assertThat(MetaTables.startEngine(registry, database.dataSource()).tables())
                .hasSize(TEXTS.size());
        assertThat(new CatalogLookup(database.dataSource()).search(List.of("DROP TABLE canary")))
                .hasSizeGreaterThan(5);
        migrations.downgrade(new MigrationTarget.Base(), MigrationListener.NONE);
        assertThat(database.query("SELECT alive FROM canary")).containsExactly("yes");
    }

    @Test
    void messagesAreTakenLiterally() {
        database.execute("CREATE TABLE canary (alive text); INSERT INTO canary VALUES ('yes')");
        HistoryBuilder history = new HistoryBuilder(folder, BASE);
        List<Table> tables = new ArrayList<>();
        List<String> oneLine =
                TEXTS.stream().filter(text -> text.indexOf('\n') < 0).toList();
        for (String message : oneLine) {
            tables.add(table(tables.size(), "plain"));
            history.accept(message, BASE.withTables(tables));
        }
        Migrations migrations =
                Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());

        database.execute(migrations.planUpgrade(new MigrationTarget.Head()).script());
        migrations.register(MigrationListener.NONE);

        assertThat(migrations.current().revisions())
                .extracting(revision -> revision.message())
                .isEqualTo(oneLine);
        assertThat(database.query("SELECT message FROM metatables.history WHERE message IS NOT NULL ORDER BY step"))
                .isSubsetOf(oneLine);
        migrations.downgrade(new MigrationTarget.Base(), MigrationListener.NONE);
        assertThat(database.query("SELECT alive FROM canary")).containsExactly("yes");
    }

    @Test
    void tenMegabytesAreAText() {
        String text = "It's $$ ten \"megabytes\"; -- ".repeat(10_000_000 / 28);
        HistoryBuilder history = new HistoryBuilder(folder, BASE)
                .accept(
                        "much",
                        BASE.withTables(List.of(table(0, "big").toBuilder()
                                .description(text)
                                .labels(List.of(text))
                                .build())));
        ProviderRegistry registry = TestRegistry.of(history.head());
        Migrations migrations = Migrations.of(registry, history.classLoader(), database.dataSource());

        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);

        assertThat(database.query("SELECT length(description) FROM metatables.catalog__registered_table"))
                .containsExactly(Integer.toString(text.length()));
        assertThat(migrations.drift().lines()).isEmpty();
        assertThat(MetaTables.startEngine(registry, database.dataSource()).tables())
                .hasSize(1);
        assertThat(new CatalogLookup(database.dataSource()).search(List.of("megabytes")))
                .hasSize(1);
    }

    private static DatabaseSchema schema() {
        List<Table> tables = new ArrayList<>();
        for (String text : TEXTS) {
            tables.add(table(tables.size(), text));
        }
        return BASE.withTables(tables);
    }

    /** Every place where a text can be has it, or as much of it as a name may have. */
    private static Table table(int number, String text) {
        String name = "h" + number + text;
        Column column = new Column(text, ColumnType.parse("text"), true, null, text);
        return Table.builder("Table" + number, QualifiedName.of(name))
                .description(text)
                .labels(List.of(text))
                .columns(List.of(
                        new Column("id", ColumnType.parse("bigint"), false, null, text),
                        column.withDefaultExpression("'" + text.replace("'", "''") + "'")))
                .primaryKey(new PrimaryKey("pk" + name, List.of("id")))
                .checkConstraints(List.of(
                        new CheckConstraint("ck" + name, new CheckCondition.OneOf(text, List.of(text, "other")))))
                .indexes(List.of(new Index("ix" + name, List.of(text), false)))
                .build();
    }
}
