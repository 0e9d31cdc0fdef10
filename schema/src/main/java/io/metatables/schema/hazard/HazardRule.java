package io.metatables.schema.hazard;

import io.metatables.schema.diff.SchemaChange;
import java.util.Optional;

/** Recognises one kind of hazard. */
public interface HazardRule {

    /**
     * Examines a change.
     *
     * @param change any change
     * @param scope what else the same revision does
     * @return empty if the change has no such hazard
     */
    Optional<Hazard> examine(SchemaChange change, RevisionScope scope);
}
