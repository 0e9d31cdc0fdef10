package io.metatables.runtime.attach;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.catalog.CatalogTablesRegistry;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.schema.finding.FindingException;
import org.postgresql.ds.PGSimpleDataSource;

/** Calls that end in a refusal; loaded by a class loader of its own. */
public final class RuntimeCalls {

    private RuntimeCalls() {}

    /** What an attach to no database says. */
    public static String attach() {
        return message(() -> MetaTables.startEngine(CatalogTablesRegistry.INSTANCE, nowhere()));
    }

    /** What an upgrade says. */
    public static String upgrade() {
        return message(() -> MetaTables.migrations(CatalogTablesRegistry.INSTANCE, nowhere())
                .upgrade(new MigrationTarget.Head(), MigrationListener.NONE));
    }

    private static PGSimpleDataSource nowhere() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://localhost:1/none");
        return dataSource;
    }

    private static String message(Runnable call) {
        try {
            call.run();
            return "not refused";
        } catch (FindingException e) {
            return e.getMessage();
        }
    }
}
