package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Index;

/**
 * An index is dropped while others read and write the table. Does nothing if it is gone.
 *
 * @param table the table
 * @param index the index
 */
public record RemoveIndex(TableRef table, Index index) implements Step {

    @Override
    public String describe() {
        return "drop index " + index.name() + " on " + table.identifier() + " while the table is in use";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRemoveIndex(this);
    }
}
