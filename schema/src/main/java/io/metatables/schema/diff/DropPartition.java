package io.metatables.schema.diff;

import io.metatables.schema.model.Partition;
import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * A partition disappears, with its rows.
 *
 * @param table the table
 * @param parent the physical name of the partitioned table, which may itself be a partition
 * @param partition the partition as it was
 */
public record DropPartition(TableRef table, QualifiedName parent, Partition partition) implements TableChange {

    @Override
    public String describe() {
        return "drop partition " + partition.name() + " of " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddPartition(table, parent, partition), Honesty.STRUCTURE_ONLY);
    }

    @Override
    public Optional<String> dropName() {
        return Optional.of(table.identifier() + "." + partition.name());
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitDropPartition(this);
    }
}
