package io.metatables.schema.plan;

import io.metatables.schema.diff.Honesty;
import io.metatables.schema.hazard.Hazard;
import io.metatables.schema.script.Mark;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.Step;
import java.util.List;
import java.util.Optional;

/**
 * One step at its place in a revision.
 *
 * @param step what is done
 * @param cost what it costs others
 * @param honesty for a step up: how much the step down restores; for a step down: how much this step restores
 * @param hazards what to know before it is done on a database that is in use
 */
public record PlannedStep(Step step, StepCost cost, Honesty honesty, List<Hazard> hazards) {

    /** Copies the list. */
    public PlannedStep {
        hazards = List.copyOf(hazards);
    }

    /**
     * What it does, for people.
     *
     * @return in lower case, without a full stop
     */
    public String description() {
        return step.describe();
    }

    /**
     * The mark that a person has to delete before a revision does this. PostgreSQL has no way to do it while others use the
     * table, and only a person knows whether they can wait.
     *
     * @return empty if nobody waits for long
     */
    public Optional<Mark> confirmation() {
        return step instanceof ApplyChange && cost.blocks() && cost.reads()
                ? Optional.of(new Mark(Mark.Kind.CONFIRM, cost.consequence() + ". Delete this mark if that may be"))
                : Optional.empty();
    }
}
