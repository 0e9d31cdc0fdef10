package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * The rows that are there are compared with a constraint, while others read and write them.
 *
 * @param table the table
 * @param constraint its name
 */
public record ValidateConstraint(TableRef table, String constraint) implements Step {

    @Override
    public String describe() {
        return "validate " + constraint + " on " + table.identifier();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitValidateConstraint(this);
    }
}
