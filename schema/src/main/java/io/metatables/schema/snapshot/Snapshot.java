package io.metatables.schema.snapshot;

import io.metatables.schema.model.DatabaseSchema;
import java.util.List;
import java.util.Optional;

/**
 * The content of {@code schema.json}: the schema as the head left it, and the chain of revisions that led there.
 *
 * @param schema the schema
 * @param revisions from the first to the head
 */
public record Snapshot(DatabaseSchema schema, List<ChainEntry> revisions) {

    /** Copies the list. */
    public Snapshot {
        revisions = List.copyOf(revisions);
    }

    /**
     * The newest revision.
     *
     * @return empty if there is none yet
     */
    public Optional<ChainEntry> head() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }
}
