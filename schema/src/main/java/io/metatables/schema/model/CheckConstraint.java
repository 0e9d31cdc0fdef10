package io.metatables.schema.model;

/**
 * A check constraint.
 *
 * @param name the name of the constraint
 * @param condition what every row fulfils
 */
public record CheckConstraint(String name, CheckCondition condition) implements Constraint {

    @Override
    public CheckConstraint withName(String newName) {
        return new CheckConstraint(newName, condition);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCheckConstraint(this);
    }
}
