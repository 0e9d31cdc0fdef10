package io.metatables.runtime;

import io.metatables.runtime.attach.AttachOptions;
import io.metatables.runtime.attach.Engine;
import io.metatables.runtime.attach.Health;
import io.metatables.runtime.attach.TableAttacher;
import io.metatables.runtime.migrate.source.RevisionLocator;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.RevisionHistory;
import java.util.function.Function;
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
        return startEngine(registry, dataSource, AttachOptions.defaults());
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
        return startEngine(registry, dataSource, AttachOptions.defaults().inSchema(targetSchema));
    }

    /**
     * Attaches a service to some of its tables, or with other demands.
     *
     * @param registry the provider, such as {@code MarketsRegistry.INSTANCE}
     * @param dataSource the database
     * @param options which tables, in which schema, and how much has to be right
     * @return the bound tables
     * @throws FindingException with everything that keeps the service from its tables, and the command that mends it
     */
    public static Engine startEngine(ProviderRegistry registry, DataSource dataSource, AttachOptions options) {
        return attacher(registry, options).attach(dataSource);
    }

    /**
     * Says whether a service could attach, without throwing: for a health check that has no engine yet. {@link Engine#health()} is
     * for one that has.
     *
     * @param registry the provider, such as {@code MarketsRegistry.INSTANCE}
     * @param dataSource the database
     * @param options which tables, in which schema, and how much has to be right
     * @return what {@link #startEngine(ProviderRegistry, DataSource, AttachOptions)} would say; a database that cannot be reached is a
     *     finding, too
     */
    public static Health health(ProviderRegistry registry, DataSource dataSource, AttachOptions options) {
        return attacher(registry, options).health(dataSource);
    }

    private static TableAttacher attacher(ProviderRegistry registry, AttachOptions options) {
        return new TableAttacher(registry, options, new Revisions(registry.provider()));
    }

    /** No lambda, as every service comes by here when it starts. */
    private record Revisions(ProviderDefinition provider) implements Function<ClassLoader, RevisionHistory> {
        @Override
        public RevisionHistory apply(ClassLoader resources) {
            return new RevisionLocator(provider, resources).read();
        }
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
