package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Column;

/**
 * A column is added beside another one of the same type, and a trigger that keeps the two the same in each row that is written from
 * then on, whichever of them is written.
 *
 * @param table the table
 * @param original the column that is there
 * @param twin the one that is added: without default, and nullable
 */
public record AddTwin(TableRef table, String original, Column twin) implements Step {

    @Override
    public String describe() {
        return "add column " + table.identifier() + "." + twin.name() + ", kept the same as " + original;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddTwin(this);
    }
}
