package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * A constraint goes if it is there, so that what adds it can be done again.
 *
 * @param table the table
 * @param constraint its name
 */
public record RemoveConstraint(TableRef table, String constraint) implements Step {

    @Override
    public String describe() {
        return "drop constraint " + constraint + " on " + table.identifier() + " if it is there";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRemoveConstraint(this);
    }
}
