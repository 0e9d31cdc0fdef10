package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import java.util.Optional;

/**
 * A column disappears, with its values; a generated one loses nothing that could not be computed again.
 *
 * @param table the table
 * @param column the column as it was
 */
public record DropColumn(TableRef table, Column column) implements ColumnChange {

    @Override
    public String describe() {
        return "drop column " + table.identifier() + "." + column.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddColumn(table, column), isComputed() ? Honesty.EXACT : Honesty.STRUCTURE_ONLY);
    }

    @Override
    public Optional<String> dropName() {
        return isComputed() ? Optional.empty() : Optional.of(table.identifier() + "." + column.name());
    }

    private boolean isComputed() {
        return column.generation() instanceof GeneratedExpression;
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitDropColumn(this);
    }
}
