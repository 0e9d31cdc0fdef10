package io.metatables.schema.step;

import io.metatables.schema.diff.ObjectNoun;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Constraint;

/**
 * A foreign key or check is added for rows to come; those that are there are looked at later.
 *
 * @param table the table
 * @param constraint the constraint, not valid
 */
public record AddUnvalidated(TableRef table, Constraint constraint) implements Step {

    @Override
    public String describe() {
        return "add " + constraint.accept(new ObjectNoun()) + " " + constraint.name() + " on " + table.identifier()
                + " for new rows";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddUnvalidated(this);
    }
}
