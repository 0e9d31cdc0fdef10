package io.metatables.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that is lent a search path, and comes back as it was. */
@Tag("database")
class SearchPathSourceTest {
    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void sessionHasItsOwnPathAgainWhenItIsClosed() throws SQLException {
        try (Connection pooled = database.dataSource().getConnection()) {
            pooled.createStatement().execute("SET search_path = public, pg_catalog");
            DataSource source = SearchPathSource.of(pool(pooled), SearchPath.of("a \"b\""));

            try (Connection lent = source.getConnection()) {
                assertThat(path(lent)).isEqualTo("\"a \"\"b\"\"\", pg_temp");
                lent.setAutoCommit(false);
                lent.createStatement().execute("CREATE TABLE public.unfinished ()");
            }

            assertThat(path(pooled)).isEqualTo("public, pg_catalog");
            assertThat(pooled.getAutoCommit()).as("as it was given back").isFalse();
            pooled.setAutoCommit(true);
            assertThat(database.query("SELECT to_regclass('public.unfinished')::text"))
                    .containsExactly((String) null);
        }
    }

    @Test
    void sessionThatIsLostIsClosedAllTheSame() throws SQLException {
        Connection real = database.dataSource().getConnection();
        try (Connection lent =
                SearchPathSource.of(unpooled(real), SearchPath.OWN).getConnection()) {
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                    + " AND datname = current_database()");
            assertThatThrownBy(() -> path(lent)).isInstanceOf(SQLException.class);
        }

        assertThat(real.isClosed()).isTrue();
    }

    private static String path(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW search_path")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Gives out one session, and takes it back when it is closed. */
    private static DataSource pool(Connection session) {
        Connection lent = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(session, arguments));
        return unpooled(lent);
    }

    private static DataSource unpooled(Connection session) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> session);
    }
}
