package io.metatables.cli;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.registry.ProviderDefinition;

/**
 * One provider in one schema of one database, and where progress is shown.
 *
 * @param provider whose revisions they are
 * @param migrations the verbs, for this schema
 * @param progress hears of what is done
 */
record SchemaRun(ProviderDefinition provider, Migrations migrations, MigrationListener progress) {}
