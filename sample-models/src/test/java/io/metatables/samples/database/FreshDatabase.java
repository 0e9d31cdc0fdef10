package io.metatables.samples.database;

import javax.sql.DataSource;

/**
 * A database that was empty when it was made, and is gone when it is closed.
 *
 * @param name its name on the server
 * @param dataSource connections to it, as a superuser
 * @param server where it is
 */
public record FreshDatabase(String name, DataSource dataSource, DatabaseServer server) implements AutoCloseable {

    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
