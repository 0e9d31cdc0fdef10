package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableStorage;

/**
 * A table or a partition is stored in another way.
 *
 * @param table the table
 * @param relation the physical name of the table or the partition
 * @param from the storage until now
 * @param to the storage from now on
 */
public record ChangeStorage(TableRef table, QualifiedName relation, TableStorage from, TableStorage to)
        implements TableChange {

    @Override
    public String describe() {
        return "change storage of " + (relation.equals(table.name()) ? table.identifier() : "partition " + relation);
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeStorage(table, relation, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitChangeStorage(this);
    }
}
