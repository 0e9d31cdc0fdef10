package io.metatables.schema.diff;

import org.jspecify.annotations.Nullable;

/**
 * A column gets another default, for the rows to come.
 *
 * @param table the table
 * @param column the name of the column
 * @param from the SQL expression until now; null: none
 * @param to the SQL expression from now on; null: none
 */
public record ChangeDefault(
        TableRef table,
        String column,
        @Nullable String from,
        @Nullable String to) implements ColumnChange {

    @Override
    public String describe() {
        return "change default of " + table.identifier() + "." + column;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeDefault(table, column, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitChangeDefault(this);
    }
}
