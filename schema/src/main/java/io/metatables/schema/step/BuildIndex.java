package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Index;

/**
 * An index is built while others read and write the table. What an interrupted build has left behind goes first, so that the step can
 * be done again.
 *
 * @param table the table
 * @param index the index
 */
public record BuildIndex(TableRef table, Index index) implements Step {

    @Override
    public String describe() {
        return "build index " + index.name() + " on " + table.identifier() + " while the table is in use";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitBuildIndex(this);
    }
}
