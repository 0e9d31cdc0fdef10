package io.metatables.runtime.connect;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class ConnectionSettingsTest {
    private static final PasswordSource NONE = Optional::empty;

    @Test
    void namesAHostThatIsUnknown() {
        SQLException failed =
                new SQLException("The connection attempt failed.", "08001", new UnknownHostException("no.such.host"));

        assertThat(ConnectionOpener.finding(failed).problem()).contains("the host no.such.host is unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5433/markets, db.example, 5433, markets,",
        "postgresql://db.example/markets, db.example, 5432, markets,",
        "postgres://alice@db.example:5433/markets, db.example, 5433, markets, alice",
        "postgresql://al%40ce@db.example/markets?sslmode=require, db.example, 5432, markets, al@ce",
        "jdbc:postgresql://db.example/markets?user=alice, db.example, 5432, markets, alice",
        "jdbc:postgresql:markets, localhost, 5432, markets,",
    })
    void readsUrls(String url, String host, int port, String database, String user) throws SQLException {
        PGSimpleDataSource dataSource =
                new ConnectionSettings(url, null, NONE).dataSource().unwrap(PGSimpleDataSource.class);

        assertThat(dataSource.getServerNames()).containsExactly(host);
        assertThat(dataSource.getPortNumbers()[0] == 0 ? 5432 : dataSource.getPortNumbers()[0])
                .isEqualTo(port);
        assertThat(dataSource.getDatabaseName()).isEqualTo(database);
        assertThat(dataSource.getUser()).isEqualTo(user);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://alice:secret-word@db.example/markets",
                "jdbc:postgresql://db.example/markets?user=alice&password=secret-word",
                "jdbc:postgresql://db.example/markets?PASSWORD=secret-word",
                "postgresql://alice:secret-word@@bad host/markets",
                "postgresql://db.example/markets?pass%77ord=secret-word",
            })
    void refusesAPasswordInTheUrlAndDoesNotRepeatIt(String url) {
        assertRefused(ConnectionCode.PASSWORD_IN_URL, () -> new ConnectionSettings(url, null, NONE).dataSource())
                .doesNotContain("secret-word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "markets",
                "jdbc:mysql://db.example/markets",
                "postgresql://bad host/secret-word",
                "postgresql://db.example/%zz?secret-word",
            })
    void refusesWhatIsNoUrlAndDoesNotRepeatIt(String url) {
        assertRefused(ConnectionCode.URL_MALFORMED, () -> new ConnectionSettings(url, null, NONE).dataSource())
                .doesNotContain("secret-word");
    }

    @Test
    void takesFromTheEnvironmentWhatWasNotSaid() {
        Map<String, String> environment = Map.of("PGHOST", "db.example", "PGDATABASE", "markets", "PGUSER", "alice");

        assertThat(ConnectionSettings.of(null, null, NONE, environment).url())
                .isEqualTo("jdbc:postgresql://db.example:5432/markets");
        assertThat(ConnectionSettings.of(null, null, NONE, environment).user()).isEqualTo("alice");
        assertThat(ConnectionSettings.of(null, "bob", NONE, environment).user()).isEqualTo("bob");
        assertRefused(ConnectionCode.NO_URL, () -> ConnectionSettings.of(null, null, NONE, Map.of()));
    }

    @Test
    void readsPasswords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), " secret word \r\n");
        Path empty = Files.writeString(folder.resolve("empty"), "\n");

        assertThat(PasswordSource.file(file).password()).contains(" secret word ");
        assertThat(PasswordSource.of("secret\n").password()).contains("secret");
        assertThat(PasswordSource.environment(Map.of("PGPASSWORD", "secret")).password())
                .contains("secret");
        assertThat(PasswordSource.environment(Map.of()).password()).isEmpty();
        assertRefused(
                ConnectionCode.PASSWORD_FILE,
                () -> PasswordSource.file(folder.resolve("none")).password());
        assertRefused(
                ConnectionCode.PASSWORD_FILE, () -> PasswordSource.file(empty).password());
    }

    @Test
    void keepsThePasswordOutOfItsText() {
        assertThat(new ConnectionSettings("postgresql://db/markets", "alice", PasswordSource.of("secret")))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    @Tag("database")
    void saysWhoRefuses() throws SQLException {
        TestDatabase database = TestServer.newDatabase();
        String role = database.name() + "_login";
        database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'right-word'");
        TestServer.requirePassword(database, role);
        try (Connection connection = ConnectionOpener.open(database.dataSource(role, "right-word"))) {
            assertThat(connection.isValid(5)).isTrue();
        }
        PGSimpleDataSource elsewhere = database.dataSource(role, "right-word");
        elsewhere.setDatabaseName("no_such_database");
        assertRefused(ConnectionCode.NO_SUCH_DATABASE, () -> ConnectionOpener.open(elsewhere))
                .contains("no_such_database")
                .doesNotContain("right-word");
        assertRefused(
                        ConnectionCode.AUTHENTICATION,
                        () -> ConnectionOpener.open(database.dataSource(role, "wrong-word")))
                .contains(role, "PGPASSWORD")
                .doesNotContain("wrong-word");
        assertRefused(ConnectionCode.AUTHENTICATION, () -> ConnectionOpener.open(database.dataSource(role, null)))
                .contains("none was given");
        PGSimpleDataSource stranger = database.dataSource("no_such_role", "wrong-word");
        assertRefused(ConnectionCode.AUTHENTICATION, () -> ConnectionOpener.open(stranger))
                .contains("no_such_role")
                .doesNotContain("wrong-word");
    }
}
