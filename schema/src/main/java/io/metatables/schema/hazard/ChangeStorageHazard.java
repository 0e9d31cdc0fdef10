package io.metatables.schema.hazard;

import io.metatables.schema.diff.ChangeStorage;
import io.metatables.schema.diff.SchemaChange;
import java.util.Optional;

/** A table that is logged from now on, or no longer, or lies elsewhere, is written anew. */
final class ChangeStorageHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof ChangeStorage storage && StorageRewrite.isNeeded(storage.from(), storage.to())) {
            return Optional.of(new Hazard(
                    HazardCode.REWRITE,
                    "ACCESS EXCLUSIVE on " + storage.relation()
                            + " while it is written anew: nobody reads or writes it meanwhile"));
        }
        return Optional.empty();
    }
}
