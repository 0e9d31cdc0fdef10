package io.metatables.schema.diff;

import io.metatables.schema.model.TableCare;

/**
 * A table is protected from now on, or no longer, which only the catalog knows.
 *
 * @param table the table
 * @param from the care until now
 * @param to the care from now on
 */
public record ChangeCare(TableRef table, TableCare from, TableCare to) implements TableChange {

    @Override
    public String describe() {
        return (to.guarded() ? "protect " : "lift the protection of ") + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeCare(table, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitChangeCare(this);
    }
}
