package io.metatables.schema.plan;

import io.metatables.schema.step.ValidateConstraint;
import java.util.List;

/**
 * The steps of one file.
 *
 * @param transactional whether they share a transaction; else each is one of its own, or none
 * @param steps in their order; empty: nothing changes
 */
public record PartScript(boolean transactional, List<PlannedStep> steps) {

    /** Copies the list. */
    public PartScript {
        steps = List.copyOf(steps);
    }

    /**
     * A script of steps. They share a transaction unless PostgreSQL refuses that, or a constraint that they add is to be
     * validated under less than the lock that added it.
     *
     * @param steps in their order
     * @return the script
     */
    static PartScript of(List<PlannedStep> steps) {
        boolean transactional = true;
        for (PlannedStep step : steps) {
            transactional &=
                    step.step().transactional() && (steps.size() == 1 || !(step.step() instanceof ValidateConstraint));
        }
        return new PartScript(transactional, steps);
    }
}
