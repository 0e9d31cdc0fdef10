package io.metatables.schema.diff;

/**
 * A column becomes mandatory.
 *
 * @param table the table
 * @param column the name of the column
 */
public record SetNotNull(TableRef table, String column) implements ColumnChange {

    @Override
    public String describe() {
        return "make " + table.identifier() + "." + column + " not null";
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropNotNull(table, column), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitSetNotNull(this);
    }
}
