package io.metatables.runtime.connect;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions that work as another role than the one that has logged in. */
@Tag("database")
class RoleTest {
    private final TestDatabase database = TestServer.newDatabase();
    private final String login = database.name() + "_login";

    @BeforeEach
    void makeLogin() {
        database.execute("CREATE ROLE " + login + " LOGIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "With Capitals", "q\"uote", "back\\slash", "größer, -c x=y", "a  b;--", "=%26&?"})
    @SuppressWarnings("try") // it is there to be closed
    void sessionIsTheRoleWhateverItsName(String ending) throws SQLException {
        String role = database.name().substring(0, 20) + ending;
        database.execute("CREATE ROLE " + SqlIdentifier.quote(role) + " ROLE " + login);

        try (Connection connection =
                settings("?options=-c%20geqo=off").withRole(role).dataSource().getConnection()) {
            assertThat(ask(connection, "SELECT current_user")).isEqualTo(role);
            assertThat(ask(connection, "SELECT session_user")).isEqualTo(login);
            assertThat(ask(connection, "SHOW geqo")).isEqualTo("off");
            try (LoginRole self = LoginRole.of(connection)) {
                assertThat(ask(connection, "SELECT current_user")).isEqualTo(login);
            }
            assertThat(ask(connection, "SELECT current_user")).isEqualTo(role);
            ask(connection, "SELECT set_config('role', 'none', false)");
            run(connection, "RESET ROLE");
            assertThat(ask(connection, "SELECT current_user")).isEqualTo(role);
        }
    }

    @Test
    @SuppressWarnings("try") // it is there to be closed
    void sessionWithoutARoleStaysWhatItIs() throws SQLException {
        try (Connection connection = settings("").dataSource().getConnection();
                LoginRole self = LoginRole.of(connection)) {
            assertThat(ask(connection, "SHOW role")).isEqualTo("none");
        }
    }

    @Test
    void roleThatIsNotThereIsNamed() {
        assertRefused(ConnectionCode.ROLE, () -> open("no_such_role")).contains("no role no_such_role");
    }

    @Test
    void roleThatFlywayCannotNameIsRefused() {
        assertRefused(ConnectionCode.ROLE, () -> open("o'wner")).contains("a single quote");
    }

    @Test
    void roleOfOthersIsNotTaken() {
        String other = database.name() + "_other";
        database.execute("CREATE ROLE " + other);

        assertRefused(ConnectionCode.ROLE, () -> open(other))
                .contains(login + " may not work as role " + other, "metatables migrations grants");
    }

    @Test
    void memberThatMayNotTakeTheRoleIsRefused() {
        if (Integer.parseInt(database.query("SHOW server_version_num").get(0)) < 160000) {
            return; // there is no such member yet
        }
        String other = database.name() + "_other";
        database.execute("CREATE ROLE " + other + "; GRANT " + other + " TO " + login + " WITH SET FALSE");

        assertRefused(ConnectionCode.ROLE, () -> open(other)).contains("may not work as role " + other);
    }

    @Test
    void whatElseIsRefusedIsNotTheRolesFault() {
        String role = database.name() + "_owner";
        database.execute("CREATE ROLE " + role + " ROLE " + login);
        DataSource wrong =
                settings("?options=-c%20work_mem=nonsense").withRole(role).dataSource();

        assertRefused(ConnectionCode.REFUSED, () -> ConnectionOpener.open(wrong))
                .contains("work_mem");
    }

    private Connection open(@Nullable String role) {
        return ConnectionOpener.open(settings("").withRole(role).dataSource());
    }

    private ConnectionSettings settings(String parameters) {
        String url = database.dataSource().getUrl().replaceFirst("\\?.*", "") + parameters;
        return new ConnectionSettings(url, login, Optional::empty);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
