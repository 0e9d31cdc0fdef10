package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * The rows that are there get a value where they have none: batch after batch, each a transaction of its own. What is filled stays
 * filled when it is interrupted, and the next try goes on from there.
 *
 * @param table the table
 * @param column its column
 * @param value what they get
 */
public record FillColumn(TableRef table, String column, Filling value) implements Step {

    @Override
    public String describe() {
        return "fill " + table.identifier() + "." + column + " in the rows that are there";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFillColumn(this);
    }
}
