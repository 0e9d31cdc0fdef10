package io.metatables.schema.plan;

import java.util.List;

/**
 * Steps that share a transaction, or one step that takes none.
 *
 * @param transactional whether they share a transaction
 * @param up the steps, in their order; empty: nothing changes
 * @param down what takes them back, in the opposite order
 */
public record PlanPart(boolean transactional, List<PlannedStep> up, List<PlannedStep> down) {

    /** Copies the lists. */
    public PlanPart {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}
