package io.metatables.schema.plan;

import io.metatables.schema.diff.Honesty;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.hazard.Hazard;
import java.util.List;

/**
 * One change at its place in a revision.
 *
 * @param change what is done
 * @param cost what it costs others
 * @param honesty for a step up: how much the step down restores; for a step down: how much this step restores
 * @param hazards what to know before it is done on a database that is in use
 */
public record PlannedStep(SchemaChange change, StepCost cost, Honesty honesty, List<Hazard> hazards) {

    /** Copies the list. */
    public PlannedStep {
        hazards = List.copyOf(hazards);
    }
}
