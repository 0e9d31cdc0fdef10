package io.metatables.benchmarks.service;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.registry.ProviderRegistry;
import org.postgresql.ds.PGSimpleDataSource;

/** A service that attaches, and does nothing else. */
public final class AttachProgram {
    private AttachProgram() {}

    /**
     * Attaches, and prints how many tables there are.
     *
     * @param arguments the URL of the database, and the class of the registry
     * @throws ReflectiveOperationException if there is no such registry
     */
    public static void main(String... arguments) throws ReflectiveOperationException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        ProviderRegistry registry = (ProviderRegistry)
                Class.forName(arguments[1]).getField("INSTANCE").get(null);
        System.out.println(MetaTables.startEngine(registry, database).tables().size());
    }
}
