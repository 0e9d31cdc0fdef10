package io.metatables.schema.diff;

/**
 * A column becomes optional.
 *
 * @param table the table
 * @param column the name of the column
 */
public record DropNotNull(TableRef table, String column) implements ColumnChange {

    @Override
    public String describe() {
        return "make " + table.identifier() + "." + column + " nullable";
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new SetNotNull(table, column), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitDropNotNull(this);
    }
}
