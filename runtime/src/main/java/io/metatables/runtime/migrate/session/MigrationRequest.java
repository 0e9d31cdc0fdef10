package io.metatables.runtime.migrate.session;

import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.source.HistorySource;
import io.metatables.runtime.registry.ProviderDefinition;
import javax.sql.DataSource;

/**
 * What every verb needs to begin.
 *
 * @param provider whose tables they are
 * @param revisions where its revisions come from
 * @param classes where the classes of revisions in Java are looked for
 * @param dataSource the database
 * @param settings schema, patience and time limits
 * @param hooks where its hooks come from
 */
public record MigrationRequest(
        ProviderDefinition provider,
        HistorySource revisions,
        ClassLoader classes,
        DataSource dataSource,
        MigrationSettings settings,
        HookSource hooks) {

    /**
     * The same with other settings.
     *
     * @param newSettings schema, patience and time limits
     * @return a request that differs in them only
     */
    public MigrationRequest with(MigrationSettings newSettings) {
        return new MigrationRequest(provider, revisions, classes, dataSource, newSettings, hooks);
    }
}
