package io.metatables.runtime.connect;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Connects, and turns a failure into a finding that says who refused, without the password and without a stack trace. */
public final class ConnectionOpener {

    private ConnectionOpener() {}

    /**
     * Connects.
     *
     * @param dataSource where to
     * @return an open connection, which the caller closes
     * @throws FindingException if there is no connection
     */
    public static Connection open(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new FindingException(finding(e));
        }
    }

    /**
     * Connects, for work that begins and ends its transactions itself.
     *
     * @param dataSource where to
     * @return an open connection in autocommit mode, which the caller closes
     * @throws FindingException if there is no connection
     */
    public static Connection openInAutocommit(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException e) {
            throw new FindingException(finding(e));
        }
    }

    /**
     * Explains why there is no connection.
     *
     * @param exception what the driver, or a pool around it, threw
     * @return a finding
     */
    public static Finding finding(SQLException exception) {
        SQLException cause = innermost(exception);
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        String said = unknownHost(exception).orElseGet(() -> firstLine(cause));
        return switch (state) {
            case "28P01", "28000" ->
                new Finding(
                        ConnectionCode.AUTHENTICATION,
                        "The database server refuses the user: " + said + ".",
                        "Check the user, and the password in PGPASSWORD, .pgpass, the password file or what the password command prints.");
            case "3D000" ->
                new Finding(
                        ConnectionCode.NO_SUCH_DATABASE,
                        "The database server has no such database: " + said + ".",
                        "Correct the name at the end of the URL, or create the database first.");
            case "08001", "08006", "08004" ->
                state.equals("08004") && said.contains("password")
                        ? noPassword()
                        : new Finding(
                                ConnectionCode.UNREACHABLE,
                                "There is no connection to the database server: " + said + ".",
                                "Check host and port of the URL, and that the server runs and may be reached from here.");
            default ->
                new Finding(
                        ConnectionCode.REFUSED,
                        "There is no connection to the database: " + said + " (SQLSTATE " + state + ").",
                        "Do what the server says, then run the command again.");
        };
    }

    private static Finding noPassword() {
        return new Finding(
                ConnectionCode.AUTHENTICATION,
                "The database server asks for a password, and none was given.",
                "Give it in PGPASSWORD, .pgpass, --password-file, --password-command or --password-stdin.");
    }

    /** The driver itself says only that the attempt failed. */
    private static Optional<String> unknownHost(SQLException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return Optional.of("the host " + cause.getMessage() + " is unknown");
            }
        }
        return Optional.empty();
    }

    private static SQLException innermost(SQLException exception) {
        SQLException found = exception;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                found = sql;
            }
        }
        return found;
    }

    private static String firstLine(SQLException exception) {
        String line = Objects.requireNonNullElse(exception.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
