package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Index;

/**
 * The index of a partitioned table is dropped with those of its partitions, if it is there. PostgreSQL knows no way to do it while
 * they are in use; it is brief.
 *
 * @param table the partitioned table
 * @param index the index
 */
public record RemovePartitionedIndex(TableRef table, Index index) implements Step {

    @Override
    public String describe() {
        return "drop index " + index.name() + " on " + table.identifier() + " and its partitions if it is there";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRemovePartitionedIndex(this);
    }
}
