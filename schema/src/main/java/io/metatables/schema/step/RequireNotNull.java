package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * New rows must have a value in a column, by a check that lasts until the column is mandatory itself.
 *
 * @param table the table
 * @param column its column
 * @param check the name of the check
 */
public record RequireNotNull(TableRef table, String column, String check) implements Step {

    @Override
    public String describe() {
        return "require " + table.identifier() + "." + column + " in new rows";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRequireNotNull(this);
    }
}
