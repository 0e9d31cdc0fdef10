package io.metatables.schema.step;

import io.metatables.schema.diff.SchemaChange;

/**
 * A change that one statement, or a few brief ones, make.
 *
 * @param change the change
 */
public record ApplyChange(SchemaChange change) implements Step {

    @Override
    public String describe() {
        return change.describe();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitApplyChange(this);
    }
}
