package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.catalog.CatalogCode;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that somebody else makes, and tables that no revision may drop. */
@Tag("database")
class CareTest {
    private static final MigrationTarget HEAD = new MigrationTarget.Head();
    private static final String USERS = """
            CREATE SCHEMA auth;
            CREATE TABLE auth.users (id uuid PRIMARY KEY, mail text UNIQUE, seen timestamptz NOT NULL DEFAULT now());
            """;

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void registersWhatSomebodyElseMakes() {
        database.execute(USERS);
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("orders", withUsers());

        assertThat(migrations(history).upgrade(HEAD, MigrationListener.NONE).tables())
                .extracting(CatalogEntry::identifier, CatalogEntry::status)
                .containsExactly(tuple("Order", CatalogStatus.ACTIVE), tuple("User", CatalogStatus.ACTIVE));
        assertThat(database.query(
                        "SELECT management_mode FROM metatables.catalog__registered_table ORDER BY identifier"))
                .containsExactly("MANAGED", "EXTERNAL");
        assertThat(MetaTables.startEngine(TestRegistry.of(history.head()), database.dataSource())
                        .find("User"))
                .hasValueSatisfying(table -> assertThat(table.qualifiedName()).isEqualTo("\"auth\".\"users\""));

        migrations(history).downgrade(new MigrationTarget.Base(), MigrationListener.NONE);
        assertThat(database.query("SELECT count(*) FROM auth.users")).containsExactly("0");
    }

    @Test
    void refusesWhenItIsNotThere() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE).accept("orders", withUsers());

        assertRefused(CatalogCode.EXTERNAL_MISSING, () -> migrations(history).upgrade(HEAD, MigrationListener.NONE))
                .contains("User (auth.users)", "@External");
        assertThat(database.query("SELECT to_regclass('tm__order')")).containsExactly((String) null);

        database.execute(USERS);
        migrations(history).upgrade(HEAD, MigrationListener.NONE);
    }

    @Test
    void checksWhatTheModelMentions() {
        database.execute("CREATE SCHEMA auth; CREATE TABLE auth.users (id text PRIMARY KEY, mail text)");
        HistoryBuilder history =
                new HistoryBuilder(folder, Schemas.BASE).accept("users", Schemas.BASE.withTables(List.of(users())));

        assertRefused(CatalogCode.CONTRACT_NOT_MET, () -> migrations(history).upgrade(HEAD, MigrationListener.NONE))
                .contains("User.id: uuid not null was promised, text not null is there");
    }

    @Test
    void guardsWhatTheModelGuards() {
        Table guarded = order().toBuilder().care(new TableCare(false, true)).build();
        HistoryBuilder history =
                new HistoryBuilder(folder, Schemas.BASE).accept("orders", Schemas.BASE.withTables(List.of(guarded)));
        migrations(history).upgrade(HEAD, MigrationListener.NONE);

        assertThat(guards()).containsExactly("t");
        assertRefused(
                CatalogCode.DROP_PROTECTED,
                () -> migrations(history).downgrade(new MigrationTarget.Base(), MigrationListener.NONE));

        history.accept("let go", Schemas.BASE.withTables(List.of(order()))).accept("gone", Schemas.BASE);
        migrations(history).upgrade(HEAD, MigrationListener.NONE);
        assertThat(guards()).containsExactly("f");
    }

    @Test
    void liftsTheProtectionAlsoAfterARunThatDied() {
        Table guarded = order().toBuilder().care(new TableCare(false, true)).build();
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("orders", Schemas.BASE.withTables(List.of(guarded)))
                .accept("let go", Schemas.BASE.withTables(List.of(order())));
        migrations(history).upgrade(HEAD, MigrationListener.NONE);
        database.execute("UPDATE metatables.catalog__registered_table SET drop_protected = true, revision = '0001';"
                + " DELETE FROM metatables.catalog__revision_step WHERE revision = '0002'");

        history.accept("gone", Schemas.BASE);
        migrations(history).upgrade(HEAD, MigrationListener.NONE);

        assertThat(guards()).containsExactly("f");
        assertThat(database.query("SELECT what || ' ' || revision FROM metatables.history ORDER BY step"))
                .containsExactly("applied 0001", "mended 0002", "applied 0003");
    }

    @Test
    void keepsTheProtectionThatWasSetByHand() {
        HistoryBuilder history =
                new HistoryBuilder(folder, Schemas.BASE).accept("orders", Schemas.BASE.withTables(List.of(order())));
        migrations(history).upgrade(HEAD, MigrationListener.NONE);
        database.execute("UPDATE metatables.catalog__registered_table SET drop_protected = true");

        history.accept(
                "words",
                Schemas.BASE.withTables(
                        List.of(order().toBuilder().description("Orders.").build())));
        migrations(history).upgrade(HEAD, MigrationListener.NONE);

        assertThat(guards()).containsExactly("t");
    }

    private List<String> guards() {
        return database.query("SELECT drop_protected FROM metatables.catalog__registered_table");
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }

    private static DatabaseSchema withUsers() {
        Table order = order().toBuilder()
                .foreignKeys(List.of(new ForeignKey(
                        "fk__tm__order__user_id",
                        List.of("user_id"),
                        new QualifiedName("auth", "users"),
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION)))
                .build();
        return Schemas.BASE.withTables(List.of(users(), order));
    }

    private static Table users() {
        return Table.builder("User", new QualifiedName("auth", "users"))
                .columns(List.of(column("id")))
                .primaryKey(new PrimaryKey("users_pkey", List.of("id")))
                .care(new TableCare(true, false))
                .build();
    }

    private static Table order() {
        return Table.builder("Order", QualifiedName.of("tm__order"))
                .columns(List.of(column("id"), column("user_id")))
                .primaryKey(new PrimaryKey("pk__tm__order__id", List.of("id")))
                .build();
    }

    private static Column column(String name) {
        return new Column(name, ColumnType.of("uuid"), false, null, null);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
