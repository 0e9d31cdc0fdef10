package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * A column becomes mandatory for new rows; those that are there are looked at later. Needs PostgreSQL 18.
 *
 * @param table the table
 * @param column its column
 * @param constraint the name of the constraint
 */
public record AddUnvalidatedNotNull(TableRef table, String column, String constraint) implements Step {

    @Override
    public String describe() {
        return "make " + table.identifier() + "." + column + " not null for new rows";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddUnvalidatedNotNull(this);
    }
}
