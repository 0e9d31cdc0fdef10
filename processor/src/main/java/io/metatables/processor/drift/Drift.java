package io.metatables.processor.drift;

import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.Snapshot;
import java.util.List;

/**
 * How far the models of a provider are from its newest revision.
 *
 * @param provider the provider
 * @param committed the newest revision
 * @param compiled what the models describe
 * @param changes what leads from one to the other; empty: nothing has moved
 */
public record Drift(
        ProviderDeclaration provider, Snapshot committed, DatabaseSchema compiled, List<SchemaChange> changes) {

    /** Copies the list. */
    public Drift {
        changes = List.copyOf(changes);
    }
}
