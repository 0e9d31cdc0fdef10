package io.metatables.schema.diff;

import io.metatables.schema.model.ColumnType;

/**
 * A column gets another type.
 *
 * @param table the table
 * @param column the name of the column
 * @param from the type until now
 * @param to the type from now on
 */
public record ChangeType(TableRef table, String column, ColumnType from, ColumnType to) implements ColumnChange {

    @Override
    public String describe() {
        return "change type of " + table.identifier() + "." + column + " from " + from + " to " + to;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(
                new ChangeType(table, column, to, from),
                TypeConversion.between(from, to).honesty());
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitChangeType(this);
    }
}
