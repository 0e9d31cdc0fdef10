package io.metatables.schema.diff;

import io.metatables.schema.model.Table;

/**
 * A table appears, with everything that belongs to it.
 *
 * @param table the table
 */
public record CreateTable(Table table) implements TableChange {

    @Override
    public String describe() {
        return table.care().external()
                ? "note table " + table.identifier() + ", which is made and altered elsewhere"
                : "create table " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropTable(table), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }
}
