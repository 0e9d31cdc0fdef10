package io.metatables.runtime.role;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.activity.Activity;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database with three roles: what each of them can do, and what it can't. */
@Tag("database")
class RoleSetupTest {
    /** The end of the name of every session of a run, as docs/catalog-schema.md has it. */
    private static final String MARKED = "left(encode(sha256('metatables'::bytea || decode('00', 'hex') || '%s'::bytea"
            + " || decode('00', 'hex') || '%s'::bytea), 'hex'), 16)";

    private static final List<String> FORBIDDEN = List.of(
            "CREATE TABLE mine ()",
            "CREATE TABLE tm_reference.mine ()",
            "CREATE TABLE metatables.mine ()",
            "CREATE SCHEMA mine",
            "ALTER TABLE tm__asset ADD COLUMN mine text",
            "DROP TABLE tm__asset",
            "TRUNCATE tm__asset",
            "CREATE INDEX ON tm__asset (name)",
            "CREATE TRIGGER mine BEFORE UPDATE ON tm__asset EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE TYPE mine AS ENUM ()",
            "COMMENT ON TABLE tm__asset IS 'mine'",
            "ALTER TABLE tm__asset OWNER TO CURRENT_USER",
            "UPDATE tm__schema_history SET success = false",
            "DELETE FROM tm__schema_history",
            "INSERT INTO tm__schema_history DEFAULT VALUES",
            "TRUNCATE tm__schema_history",
            "DELETE FROM metatables.%s",
            "UPDATE metatables.%s SET namespace = 'mine'");

    @TempDir
    private Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private final RoleSetup roles = new RoleSetup(
            named(" O\"wner"),
            named("'migrator'"),
            named("$grants$\\"),
            List.of("public", "tm_reference", "metatables"));
    private HistoryBuilder history;
    private ProviderRegistry registry;

    @BeforeEach
    void setUp() {
        history = Schemas.history(folder);
        registry = TestRegistry.of(Schemas.second());
        database.execute(roles.sql());
    }

    @Test
    void ownerOwnsMigratorMigratesAndApplicationWorks() throws SQLException {
        upgrade("2");

        assertThat(database.query("SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace IN"
                        + " ('public'::regnamespace, 'metatables'::regnamespace, 'tm_reference'::regnamespace)"))
                .containsExactly(roles.owner());
        assertThatCode(() -> MetaTables.startEngine(
                        registry, settings(roles.application(), null).dataSource()))
                .doesNotThrowAnyException();
        try (Connection application = connect(roles.application(), null)) {
            run(application, "INSERT INTO tm__asset (name, updated_at) VALUES ('Gold', now())");
            run(application, "INSERT INTO tm_reference.tm__issuer VALUES (gen_random_uuid(), 1)");
            run(application, "UPDATE tm__asset SET status = 'CLOSED'");
            run(application, "DELETE FROM tm_reference.tm__issuer");
            run(application, "SELECT FROM metatables." + catalogTable());
        }
    }

    @Test
    void applicationChangesNoTable() throws SQLException {
        upgrade("head");
        database.execute(roles.sql());
        try (Connection application = connect(roles.application(), null)) {
            assertThat(FORBIDDEN)
                    .allSatisfy(statement -> assertThatThrownBy(
                                    () -> run(application, statement.formatted(catalogTable())))
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    e -> assertThat(e.getSQLState()).isEqualTo("42501")));
        }
    }

    @Test
    void migratorOnItsOwnMayDoNothing() throws SQLException {
        try (Connection migrator = connect(roles.migrator(), null)) {
            for (String table : List.of("mine", "tm_reference.mine", "metatables.mine")) {
                assertThatThrownBy(() -> run(migrator, "CREATE TABLE " + table + " ()"))
                        .hasMessageContaining("permission denied for schema");
            }
        }
        assertThatThrownBy(() ->
                        migrations(roles.migrator(), null).upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .isInstanceOf(RuntimeException.class);
        assertThat(database.query("SELECT to_regclass('tm__asset')")).containsExactly((String) null);
        upgrade("head");
        try (Connection migrator = connect(roles.migrator(), null)) {
            assertThatThrownBy(() -> run(migrator, "SELECT FROM tm__asset")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void downgradeAndCurrentWorkAsTheOwnerToo() {
        upgrade("head");
        Migrations migrations = migrations(roles.migrator(), roles.owner());

        assertThat(migrations
                        .downgrade(new MigrationTarget.Base(), MigrationListener.NONE)
                        .to())
                .isEqualTo("base");
        assertThat(migrations.current().applied()).isEqualTo("base");
    }

    @Test
    void runOfTheMigratorIsSeenAndStopped() throws Exception {
        upgrade("1");
        CountDownLatch working = new CountDownLatch(1);
        CompletableFuture<String> said = new CompletableFuture<>();
        try (Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            run(other, "LOCK TABLE tm__asset_snapshots_ts");
            Thread run = new Thread(() -> said.complete(refusal(working)));
            run.start();
            assertThat(working.await(60, TimeUnit.SECONDS)).isTrue();
            run.interrupt();
            assertThat(said.get(60, TimeUnit.SECONDS)).contains("interrupted");
        }
    }

    @Test
    void whatAKilledRunHasLeftIsEndedByTheSameLogin() throws SQLException {
        upgrade("1");
        try (Connection lost = connect(roles.migrator(), roles.owner())) {
            String mark = MARKED.formatted("public", registry.provider().historyTable());
            run(lost, "SELECT set_config('application_name', 'metatables upgrade test ' || " + mark + ", false)");
            run(lost, "BEGIN; LOCK TABLE tm__asset_snapshots_ts");

            upgrade("head");
            assertThatThrownBy(() -> run(lost, "SELECT")).isInstanceOf(SQLException.class);
        }
    }

    private String refusal(CountDownLatch working) {
        String[] said = new String[1];
        assertRefused(
                        MigrationCode.INTERRUPTED,
                        () -> migrations(roles.migrator(), roles.owner())
                                .with(MigrationSettings.defaults().withLockTimeout(Duration.ofMinutes(5), 1))
                                .upgrade(new MigrationTarget.Head(), new MigrationListener() {
                                    @Override
                                    public void working(Activity activity) {
                                        working.countDown();
                                    }
                                }))
                .satisfies(text -> said[0] = text);
        return said[0];
    }

    @Test
    void refusesWhatAreNotThreeRoles() {
        assertThatThrownBy(() -> new RoleSetup("a", "a", "b", List.of())).hasMessageContaining("must be three roles");
        assertThatThrownBy(() -> new RoleSetup("o'wner", "a", "b", List.of())).hasMessageContaining("single quote");
        assertThatThrownBy(() -> new RoleSetup("a", "", "b", List.of())).hasMessageContaining("without a name");
        assertThatThrownBy(() -> new RoleSetup("a", "ü".repeat(32), "b", List.of()))
                .hasMessageContaining("longer than 63 bytes");
    }

    private String catalogTable() {
        return database.query("SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r'"
                        + " AND relnamespace = 'metatables'::regnamespace AND relname NOT LIKE '%history'")
                .get(0);
    }

    private String named(String ending) {
        return database.name().substring(0, 20) + ending;
    }

    private void upgrade(String target) {
        migrations(roles.migrator(), roles.owner()).upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private Migrations migrations(String user, @Nullable String role) {
        return Migrations.of(
                registry, history.classLoader(), settings(user, role).dataSource());
    }

    private ConnectionSettings settings(String user, @Nullable String role) {
        String url = database.dataSource().getUrl().replaceFirst("\\?.*", "");
        return new ConnectionSettings(url, user, Optional::empty, role);
    }

    private Connection connect(String user, @Nullable String role) throws SQLException {
        return settings(user, role).dataSource().getConnection();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
