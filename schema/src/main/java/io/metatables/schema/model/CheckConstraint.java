package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the name of the constraint
 * @param condition what every row fulfils
 * @param inherited false: it is about this table only, and not about those that inherit from it
 * @param valid false: it holds for new rows only
 */
public record CheckConstraint(String name, CheckCondition condition, boolean inherited, boolean valid)
        implements Constraint {

    /**
     * A check that holds for all rows, and for the tables that inherit.
     *
     * @param name the name of the constraint
     * @param condition what every row fulfils
     */
    public CheckConstraint(String name, CheckCondition condition) {
        this(name, condition, true, true);
    }

    @Override
    public CheckConstraint withName(String newName) {
        return new CheckConstraint(newName, condition, inherited, valid);
    }

    /**
     * The same check with another condition.
     *
     * @param newCondition what every row fulfils
     * @return a check that differs in its condition only
     */
    public CheckConstraint withCondition(CheckCondition newCondition) {
        return new CheckConstraint(name, newCondition, inherited, valid);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCheckConstraint(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckConstraint that
                && name.equals(that.name)
                && condition.equals(that.condition)
                && inherited == that.inherited
                && valid == that.valid;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + condition.hashCode();
    }
}
