package io.metatables.runtime.migrate;

import io.metatables.runtime.registry.ProviderDefinition;
import javax.sql.DataSource;

/** What every verb needs to begin. */
record MigrationRequest(
        ProviderDefinition provider,
        HistorySource revisions,
        ClassLoader classes,
        DataSource dataSource,
        MigrationSettings settings,
        HookSource hooks) {

    MigrationRequest with(MigrationSettings newSettings) {
        return new MigrationRequest(provider, revisions, classes, dataSource, newSettings, hooks);
    }
}
