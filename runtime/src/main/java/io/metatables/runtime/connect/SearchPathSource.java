package io.metatables.runtime.connect;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens sessions with a search path of our choosing. When one is closed it has its own again, as it may go back into a pool. */
public final class SearchPathSource {
    private static final Logger LOGGER = LoggerFactory.getLogger(SearchPathSource.class);

    private SearchPathSource() {}

    /**
     * The same sessions with another path.
     *
     * @param source opens them
     * @param path such as {@link SearchPath#OWN}
     * @return a data source
     */
    public static DataSource of(DataSource source, String path) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? session(connection, path) : result;
        });
    }

    private static Connection session(Connection connection, String path) throws SQLException {
        String before;
        try {
            before = change(connection, path);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                giveBack(connection, before);
            }
            return call(connection, method, arguments);
        });
    }

    /** A session that is lost has no path any more, and is closed all the same. */
    private static void giveBack(Connection connection, String path) {
        try {
            if (!connection.isClosed()) {
                change(connection, path);
            }
        } catch (SQLException e) {
            LOGGER.debug("The search path of a session cannot be given back", e);
        }
    }

    /** For the session, and not for a transaction; what is not committed is not meant to stay. Answers the path before. */
    private static String change(Connection connection, String path) throws SQLException {
        boolean own = connection.getAutoCommit();
        if (!own) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        String before = SearchPath.set(connection, path);
        connection.setAutoCommit(own);
        return before;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(SearchPathSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
