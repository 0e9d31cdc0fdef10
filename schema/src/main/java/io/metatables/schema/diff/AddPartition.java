package io.metatables.schema.diff;

import io.metatables.schema.model.Partition;
import io.metatables.schema.model.QualifiedName;

/**
 * A partition appears, with those of its own.
 *
 * @param table the table
 * @param parent the physical name of the partitioned table, which may itself be a partition
 * @param partition the partition
 */
public record AddPartition(TableRef table, QualifiedName parent, Partition partition) implements TableChange {

    @Override
    public String describe() {
        return "add partition " + partition.name() + " to " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropPartition(table, parent, partition), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitAddPartition(this);
    }
}
