package io.metatables.schema.model;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name the name of the constraint
 * @param columns in the order of the key
 */
public record UniqueConstraint(String name, List<String> columns) implements Constraint {

    /** Copies the lists. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public UniqueConstraint withName(String newName) {
        return new UniqueConstraint(newName, columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUniqueConstraint(this);
    }
}
