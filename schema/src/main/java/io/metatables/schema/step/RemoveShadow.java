package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * The column that was to replace another one goes, with its trigger, if they are there.
 *
 * @param table the table
 * @param source the column that was to be replaced
 * @param shadow the column that was to replace it
 */
public record RemoveShadow(TableRef table, String source, String shadow) implements Step {

    @Override
    public String describe() {
        return "drop the column that was to replace " + table.identifier() + "." + source + " if it is there";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRemoveShadow(this);
    }
}
