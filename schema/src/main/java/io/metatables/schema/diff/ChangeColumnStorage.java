package io.metatables.schema.diff;

import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;

/**
 * The values of a column are stored in another way from now on.
 *
 * @param table the table
 * @param column the name of the column
 * @param type its type, which stays
 * @param from the storage until now
 * @param to the storage from now on
 */
public record ChangeColumnStorage(TableRef table, String column, ColumnType type, ColumnStorage from, ColumnStorage to)
        implements ColumnChange {

    @Override
    public String describe() {
        return "change storage of " + table.identifier() + "." + column;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeColumnStorage(table, column, type, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitChangeColumnStorage(this);
    }
}
