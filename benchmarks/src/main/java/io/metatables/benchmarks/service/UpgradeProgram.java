package io.metatables.benchmarks.service;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that upgrades a database, and does nothing else. */
public final class UpgradeProgram {
    private UpgradeProgram() {}

    /**
     * Upgrades, and prints how many tables are registered.
     *
     * @param arguments the URL of the database, and the class of the registry
     * @throws ReflectiveOperationException if there is no such registry
     */
    public static void main(String... arguments) throws ReflectiveOperationException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        ProviderRegistry registry = (ProviderRegistry)
                Class.forName(arguments[1]).getField("INSTANCE").get(null);
        System.out.println(Migrations.of(registry, database)
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE)
                .tables()
                .size());
    }
}
