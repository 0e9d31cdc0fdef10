package io.metatables.schema.step;

import io.metatables.schema.model.QualifiedName;

/**
 * A partition becomes a table of its own while the partitioned table is in use. What an interrupted one has left half done is
 * ended first, so that the step can be done again.
 *
 * @param parent the partitioned table
 * @param partition the partition
 * @param bound the rows that it holds, as in the model
 */
public record DetachPartition(QualifiedName parent, QualifiedName partition, String bound) implements Step {

    @Override
    public String describe() {
        return "detach partition " + partition + " of " + parent + " while the table is in use";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDetachPartition(this);
    }
}
