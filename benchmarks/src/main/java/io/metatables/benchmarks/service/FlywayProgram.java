package io.metatables.benchmarks.service;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that migrates with Flyway alone. */
public final class FlywayProgram {
    private FlywayProgram() {}

    /**
     * Migrates, and prints how many scripts there were.
     *
     * @param arguments the URL of the database, and the folder of the scripts
     */
    public static void main(String... arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        int migrated = Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + arguments[1])
                .load()
                .migrate()
                .migrationsExecuted;
        if (migrated == 0) {
            throw new IllegalStateException("no scripts in " + arguments[1]);
        }
        System.out.println(migrated);
    }
}
