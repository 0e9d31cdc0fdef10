package io.metatables.runtime;

import io.metatables.runtime.attach.Engine;
import io.metatables.runtime.attach.TableAttacher;
import io.metatables.runtime.migrate.Migrations;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.FindingException;
import javax.sql.DataSource;

/** The front door. Nothing is global: what a call returns is all that there is. */
public final class MetaTables {

    private MetaTables() {}

    /**
     * Attaches a service to its tables, at start-up. One read-only query; needs SELECT on the catalog, and no Flyway.
     *
     * @param registry the provider, such as {@code MarketsRegistry.INSTANCE}
     * @param dataSource the database; tables without a schema are looked for in the current schema of its connections
     * @return the bound tables
     * @throws FindingException with everything that keeps the service from its tables, and the command that mends it
     */
    public static Engine startEngine(ProviderRegistry registry, DataSource dataSource) {
        return new TableAttacher(registry).attach(dataSource, null);
    }

    /**
     * Attaches a service to its tables in a schema, such as that of a tenant.
     *
     * @param registry the provider, such as {@code MarketsRegistry.INSTANCE}
     * @param dataSource the database
     * @param targetSchema the schema of the tables without a schema
     * @return the bound tables
     * @throws FindingException with everything that keeps the service from its tables, and the command that mends it
     */
    public static Engine startEngine(ProviderRegistry registry, DataSource dataSource, String targetSchema) {
        return new TableAttacher(registry).attach(dataSource, targetSchema);
    }

    /**
     * The verbs of whoever administers the database: current, upgrade, downgrade. They need Flyway on the class path.
     *
     * @param registry the provider, such as {@code MarketsRegistry.INSTANCE}
     * @param dataSource the database; its role must be allowed to create tables
     * @return verbs with default settings
     */
    public static Migrations migrations(ProviderRegistry registry, DataSource dataSource) {
        return Migrations.of(registry, dataSource);
    }
}
