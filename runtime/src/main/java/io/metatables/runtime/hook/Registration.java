package io.metatables.runtime.hook;

import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.runtime.registry.TableDirectory;
import java.util.List;

/**
 * What a hook hears of: one provider in one schema, and nothing of others.
 *
 * @param provider the provider of the hook
 * @param targetSchema the schema of the tables without a schema
 * @param revision the revision that the database is at, or {@code base}
 * @param models the tables of the registry, as the compiler knew them; a table among them isn't in the database if the run went
 *     to an older revision
 * @param entries the registrations of the provider in this schema as they are now, whatever their status
 * @param steps what has been done since the hooks were called last, from the oldest on, also by runs that died before they called
 *     them; never empty. The first of a database whose catalog is older than the steps in it has no changes, and all are in the entries
 */
public record Registration(
        ProviderDefinition provider,
        String targetSchema,
        String revision,
        TableDirectory models,
        List<CatalogEntry> entries,
        List<RecordedStep> steps) {

    /** Copies the lists. */
    public Registration {
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
    }
}
