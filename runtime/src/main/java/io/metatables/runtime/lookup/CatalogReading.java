package io.metatables.runtime.lookup;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.runtime.connect.SearchPath;
import io.metatables.schema.finding.FindingException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A transaction that can't write, and in which a name can mean nothing but what PostgreSQL itself calls so. */
final class CatalogReading {
    private static final int SECONDS = 30;
    private static final String EXISTS = """
            SELECT count(*)
            FROM pg_catalog.pg_class AS relation
            JOIN pg_catalog.pg_namespace AS schema ON schema.oid = relation.relnamespace
            WHERE schema.nspname = 'metatables' AND relation.relname = 'catalog__registered_table'
            """;

    private final Connection connection;

    private CatalogReading(Connection connection) {
        this.connection = connection;
    }

    /** A question. */
    @FunctionalInterface
    interface Question<T> {
        T ask(CatalogReading reading) throws SQLException;
    }

    /** Takes a row apart. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> T of(DataSource dataSource, Question<T> question) {
        try (Connection connection = ConnectionOpener.open(dataSource)) {
            return new CatalogReading(connection).answer(question);
        } catch (SQLException e) {
            throw new FindingException(LookupFindings.unreadable(e));
        }
    }

    private <T> T answer(Question<T> question) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try {
            SearchPath.set(connection, SearchPath.OWN);
            return question.ask(this);
        } catch (SQLException e) {
            connection.rollback();
            throw refused(e);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setReadOnly(false);
        }
    }

    /** What is missing may be the catalog, or only the views of a newer one. */
    private SQLException refused(SQLException exception) throws SQLException {
        String state = Objects.requireNonNullElse(exception.getSQLState(), "");
        if (state.equals("42P01") || state.equals("3F000") || state.equals("42703")) {
            boolean exists = rows(EXISTS, row -> row.getInt(1)).contains(1);
            throw new FindingException(exists ? LookupFindings.older() : LookupFindings.noCatalog());
        }
        return exception;
    }

    Array array(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(SECONDS);
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            statement.setArray(index, array);
        } else {
            statement.setString(index, (String) value);
        }
    }
}
