package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * A column becomes mandatory. A check has proved that no row is without a value, so that PostgreSQL looks at none; it goes.
 *
 * @param table the table
 * @param column its column
 * @param check the name of the check
 */
public record SetProvedNotNull(TableRef table, String column, String check) implements Step {

    @Override
    public String describe() {
        return "make " + table.identifier() + "." + column + " mandatory, as proved";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSetProvedNotNull(this);
    }
}
