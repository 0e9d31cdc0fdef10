package io.metatables.schema.diff;

import io.metatables.schema.model.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column gets another collation.
 *
 * @param table the table
 * @param column the name of the column
 * @param type its type, which stays
 * @param from the collation until now; null: that of the type
 * @param to the collation from now on; null: that of the type
 */
public record ChangeCollation(
        TableRef table,
        String column,
        ColumnType type,
        @Nullable String from,
        @Nullable String to) implements ColumnChange {

    @Override
    public String describe() {
        return "change collation of " + table.identifier() + "." + column;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeCollation(table, column, type, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitChangeCollation(this);
    }
}
