package io.metatables.schema.plan;

import java.util.List;

/**
 * All that a revision does.
 *
 * @param parts at least one, in the order in which they are done
 */
public record MigrationPlan(List<PlanPart> parts) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no part
     */
    public MigrationPlan {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a revision without steps is one part without steps");
        }
    }
}
