package io.metatables.runtime.connect;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How a person says which database is meant.
 *
 * @param url such as {@code jdbc:postgresql://localhost:5432/markets} or {@code postgresql://localhost/markets}; without a
 *     password
 * @param user null: the one in the URL, else the one of the operating system
 * @param password where the password comes from; asked for each connection
 * @param role the role that the sessions work as, such as the owner of the tables; null: the one that has logged in
 */
public record ConnectionSettings(
        String url,
        @Nullable String user,
        PasswordSource password,
        @Nullable String role) {
    private static final int SECONDS_TO_CONNECT = 10;

    /**
     * Settings for sessions that work as the role that has logged in.
     *
     * @param url as above
     * @param user as above
     * @param password as above
     */
    public ConnectionSettings(String url, @Nullable String user, PasswordSource password) {
        this(url, user, password, null);
    }

    /**
     * The same database for sessions that work as another role. The user must be allowed to {@code SET ROLE} to it.
     *
     * @param newRole any name of a role, without quotes; null: the one that has logged in
     * @return settings that differ in it only
     */
    public ConnectionSettings withRole(@Nullable String newRole) {
        return new ConnectionSettings(url, user, password, newRole);
    }

    /**
     * Takes what was said, and from the environment what was not: {@code PGHOST}, {@code PGPORT}, {@code PGDATABASE} and
     * {@code PGUSER}, as PostgreSQL's own tools do.
     *
     * @param url null or a database URL
     * @param user null or a user
     * @param password where the password comes from
     * @param environment the variables, such as {@link System#getenv()}
     * @return settings that are complete, though perhaps wrong
     * @throws FindingException if neither the URL nor the environment names a database
     */
    public static ConnectionSettings of(
            @Nullable String url, @Nullable String user, PasswordSource password, Map<String, String> environment) {
        String effectiveUser = user == null ? environment.get("PGUSER") : user;
        if (url != null) {
            return new ConnectionSettings(url, effectiveUser, password);
        }
        String database = environment.get("PGDATABASE");
        if (database == null) {
            throw new FindingException(
                    new Finding(
                            ConnectionCode.NO_URL,
                            "Neither a database URL nor the variable PGDATABASE says which database is meant.",
                            "Write --url jdbc:postgresql://localhost:5432/<database>, or set METATABLES_URL, or PGDATABASE (and PGHOST, PGPORT, PGUSER)."));
        }
        String host = environment.getOrDefault("PGHOST", "localhost");
        String port = environment.getOrDefault("PGPORT", "5432");
        return new ConnectionSettings(
                "jdbc:postgresql://" + host + ":" + port + "/" + database, effectiveUser, password);
    }

    /**
     * Makes a data source; nothing is connected yet.
     *
     * @return a data source without a pool; it throws a {@link FindingException} for a password that can't be read, and for a role
     *     that can't be taken
     * @throws FindingException if the URL can't be read or holds a password, or the name of the role has a single quote
     */
    public DataSource dataSource() {
        return new SessionSource(driver(), password, role);
    }

    /**
     * Makes a data source for another database of the same server; nothing is connected yet.
     *
     * @param database the name of the database
     * @return a data source without a pool, as above
     * @throws FindingException if the URL can't be read or holds a password, or the name of the role has a single quote
     */
    public DataSource dataSource(String database) {
        PGSimpleDataSource driver = driver();
        driver.setDatabaseName(database);
        return new SessionSource(driver, password, role);
    }

    private PGSimpleDataSource driver() {
        DatabaseUrl databaseUrl = DatabaseUrl.parse(url);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        try {
            dataSource.setUrl(databaseUrl.jdbc());
        } catch (IllegalArgumentException e) {
            throw DatabaseUrl.malformed();
        }
        Optional.ofNullable(user).or(databaseUrl::user).ifPresent(dataSource::setUser);
        if (dataSource.getConnectTimeout() == 0 || dataSource.getConnectTimeout() > SECONDS_TO_CONNECT) {
            dataSource.setConnectTimeout(SECONDS_TO_CONNECT);
        }
        dataSource.setApplicationName("metatables");
        return dataSource;
    }

    /** Says where the database is, and nothing of the password. */
    @Override
    public String toString() {
        return "ConnectionSettings[user=" + user + "]";
    }
}
