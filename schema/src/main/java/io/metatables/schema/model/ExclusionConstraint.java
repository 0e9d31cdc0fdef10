package io.metatables.schema.model;

import java.util.List;

/**
 * An exclusion constraint: no two rows for which all comparisons are true.
 *
 * @param name the name of the constraint
 * @param elements at least one
 * @param options of its index; never with nulls not distinct
 * @param deferrability when it is checked
 */
public record ExclusionConstraint(
        String name, List<ExclusionElement> elements, IndexOptions options, Deferrability deferrability)
        implements Constraint {

    /** Copies the list. */
    public ExclusionConstraint {
        elements = List.copyOf(elements);
        options = options.shared();
    }

    @Override
    public ExclusionConstraint withName(String newName) {
        return new ExclusionConstraint(newName, elements, options, deferrability);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitExclusionConstraint(this);
    }
}
