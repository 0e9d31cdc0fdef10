package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.TransitionalColumn;

/**
 * A column under a former name goes. Nothing is lost: all that it holds is in the column that has taken its place.
 *
 * @param table the table
 * @param former the former name, and that of the column
 * @param column the column that has taken its place
 */
public record DropFormerColumn(TableRef table, TransitionalColumn former, Column column) implements TransitionChange {

    @Override
    public String describe() {
        return "drop former name " + table.identifier() + "." + former.name() + " of " + former.column();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddFormerColumn(table, former, column), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TransitionChange.Visitor<R> visitor) {
        return visitor.visitDropFormerColumn(this);
    }
}
