package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.TransitionalColumn;
import java.util.Optional;

/**
 * A column comes under a former name, and is kept the same as the one that has taken its place. In a revision that renames the column,
 * the former name is never gone.
 *
 * @param table the table
 * @param former the former name, and that of the column
 * @param column the column that has taken its place
 */
public record AddFormerColumn(TableRef table, TransitionalColumn former, Column column) implements TransitionChange {

    @Override
    public String describe() {
        return "add former name " + table.identifier() + "." + former.name() + " of " + former.column();
    }

    /**
     * A column that can be kept the same as the one that has taken the place: of its type, and with nothing else.
     *
     * @param name its name
     * @return a column that may be null
     */
    public Column twin(String name) {
        return new Column(name, column.type(), true, null, null).withCollation(column.collation());
    }

    @Override
    public Optional<String> lastingMarker() {
        return new RenameColumn(table, former.name(), former.column()).marker();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropFormerColumn(table, former, column), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TransitionChange.Visitor<R> visitor) {
        return visitor.visitAddFormerColumn(this);
    }
}
