package io.metatables.runtime.connect;

import io.metatables.schema.finding.FindingException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens the sessions of a run. Each asks for the password when it is opened: a run that takes hours outlives a token of some
 * minutes.
 */
final class SessionSource implements DataSource {
    private final PGSimpleDataSource driver;
    private final PasswordSource password;
    private final @Nullable String role;

    /**
     * Opens nothing yet.
     *
     * @param driver where the database is, and who logs in
     * @param password where the password comes from
     * @param role what the sessions work as; null: as who has logged in
     * @throws FindingException if no run can work as a role of that name
     */
    SessionSource(PGSimpleDataSource driver, PasswordSource password, @Nullable String role) {
        this.driver = driver;
        this.password = password;
        this.role = role;
        if (role != null) {
            RoleRefusal.requireUsable(role);
            String others = driver.getOptions() == null ? "" : driver.getOptions() + " ";
            driver.setOptions(others + "-c role=" + escaped(role));
        }
    }

    /** The server takes the options apart at white space, unless a backslash stands before it. */
    private static String escaped(String value) {
        return value.replaceAll("[\\\\\\s]", "\\\\$0");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(driver.getUser(), password.password().orElse(null));
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String secret) throws SQLException {
        try {
            return driver.getConnection(user, secret);
        } catch (SQLException e) {
            if (role != null) {
                new RoleRefusal(role).explain(driver, user, secret, e);
            }
            throw e;
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("the driver logs, and not this");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!isWrapperFor(type)) {
            throw new SQLException("This is no " + type.getName());
        }
        return type.isInstance(this) ? type.cast(this) : type.cast(driver);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this) || type.isInstance(driver);
    }
}
