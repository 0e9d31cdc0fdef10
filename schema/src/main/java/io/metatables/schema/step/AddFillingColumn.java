package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.OwnedSequence;

/**
 * A column is added whose values come from a sequence; the rows that are there have none yet.
 *
 * @param table the table
 * @param column the column as it is until then: without a value, and without its generation
 * @param sequence the sequence that fills it: the column's own, or for an identity one that stands in until it is one
 */
public record AddFillingColumn(TableRef table, Column column, OwnedSequence sequence) implements Step {

    @Override
    public String describe() {
        return "add column " + table.identifier() + "." + column.name() + ", empty in the rows that are there";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddFillingColumn(this);
    }
}
