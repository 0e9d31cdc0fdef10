package io.metatables.runtime.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** A data source that notes every SQL text that goes through it. */
public final class CountingDataSource {
    private static final Set<String> TAKES_SQL =
            Set.of("prepareStatement", "prepareCall", "execute", "executeQuery", "executeUpdate", "addBatch");

    private final List<String> statements = new ArrayList<>();

    /** What was sent so far. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Wraps a data source. */
    public DataSource around(DataSource dataSource) {
        return wrap(dataSource, DataSource.class);
    }

    private <T> T wrap(Object target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (TAKES_SQL.contains(method.getName())
                            && arguments != null
                            && arguments[0] instanceof String sql) {
                        statements.add(sql);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        boolean wrapped = result != null
                                && method.getReturnType().isInterface()
                                && (method.getReturnType().getName().endsWith("Connection")
                                        || method.getReturnType().getName().endsWith("Statement"));
                        return wrapped ? wrap(result, method.getReturnType()) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
