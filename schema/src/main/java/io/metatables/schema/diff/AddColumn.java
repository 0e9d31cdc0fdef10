package io.metatables.schema.diff;

import io.metatables.schema.model.Column;

/**
 * A column appears, behind the others.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(TableRef table, Column column) implements ColumnChange {

    @Override
    public String describe() {
        return "add column " + table.identifier() + "." + column.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropColumn(table, column), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitAddColumn(this);
    }
}
