package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model class says of its table beside its columns and constraints.
 *
 * @param grain its grain
 * @param storage how it is stored
 * @param partitionKey how it is partitioned; null: it is not
 * @param partitions those declared beside it
 * @param ancestry the tables that it has columns from; null: none
 * @param external whether somebody else makes and alters it
 * @param guarded whether no revision may drop it
 */
public record TableDetails(
        GrainDeclaration grain,
        StorageDeclaration storage,
        @Nullable PartitionKeyDeclaration partitionKey,
        List<PartitionDeclaration> partitions,
        @Nullable AncestryDeclaration ancestry,
        boolean external,
        boolean guarded) {
    /** Nothing said. */
    public static final TableDetails NONE =
            new TableDetails(GrainDeclaration.NONE, StorageDeclaration.NONE, null, List.of(), null, false, false);

    /** Copies the list. */
    public TableDetails {
        partitions = List.copyOf(partitions);
    }

    /** The same details with another grain. */
    TableDetails withGrain(GrainDeclaration newGrain) {
        return new TableDetails(newGrain, storage, partitionKey, partitions, ancestry, external, guarded);
    }
}
