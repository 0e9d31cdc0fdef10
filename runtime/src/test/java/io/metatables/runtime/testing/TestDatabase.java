package io.metatables.runtime.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that belongs to one test. */
public final class TestDatabase {
    private final String name;
    private final PGSimpleDataSource dataSource;

    TestDatabase(String name, PGSimpleDataSource dataSource) {
        this.name = name;
        this.dataSource = dataSource;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /**
     * The same database over one connection, which is opened once and never closed: to connect takes longer than most of what a
     * test does, and a new backend has all of the catalog to read again. For tests of one thread that leave nothing set.
     */
    public TestDatabase onOneConnection() {
        return new TestDatabase(name, new OneConnection(dataSource));
    }

    /** Connects as the administrator. */
    public PGSimpleDataSource dataSource() {
        return dataSource;
    }

    /** Where it is, for another process that connects as the administrator. */
    public String url() {
        String url = dataSource.getUrl();
        String password = dataSource.getPassword() == null ? "" : "&password=" + dataSource.getPassword();
        return url + (url.contains("?") ? "&" : "?") + "user=" + dataSource.getUser() + password;
    }

    /** Connects as somebody else. */
    public PGSimpleDataSource dataSource(String user, String password) {
        PGSimpleDataSource other = new PGSimpleDataSource();
        other.setServerNames(dataSource.getServerNames());
        other.setPortNumbers(dataSource.getPortNumbers());
        other.setDatabaseName(name);
        other.setUser(user);
        other.setPassword(password);
        return other;
    }

    /** Runs statements. */
    public void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> query(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
