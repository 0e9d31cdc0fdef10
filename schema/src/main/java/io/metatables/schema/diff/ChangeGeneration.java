package io.metatables.schema.diff;

import io.metatables.schema.model.Generation;
import org.jspecify.annotations.Nullable;

/**
 * A column gets its values from a sequence from now on, or no longer, or from one with other numbers.
 *
 * @param table the table
 * @param column the name of the column
 * @param from an identity or serial until now; null: none
 * @param to an identity or serial from now on; null: none
 */
public record ChangeGeneration(
        TableRef table,
        String column,
        @Nullable Generation from,
        @Nullable Generation to) implements ColumnChange {

    @Override
    public String describe() {
        return "change sequence of " + table.identifier() + "." + column;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeGeneration(table, column, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitChangeGeneration(this);
    }
}
