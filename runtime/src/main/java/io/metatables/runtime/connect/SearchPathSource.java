package io.metatables.runtime.connect;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens sessions with a search path of our choosing. When one is closed it has its own again, as it may go back into a pool. */
public final class SearchPathSource {
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
        boolean own = connection.getAutoCommit();
        connection.setAutoCommit(true); // else the path would last as long as a transaction
        String before = SearchPath.set(connection, path);
        connection.setAutoCommit(own);
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                giveBack(connection, before);
            }
            return call(connection, method, arguments);
        });
    }

    /** What is not committed is not meant to stay. */
    private static void giveBack(Connection connection, String path) throws SQLException {
        boolean own = connection.getAutoCommit();
        if (!own) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        SearchPath.set(connection, path);
        connection.setAutoCommit(own);
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
