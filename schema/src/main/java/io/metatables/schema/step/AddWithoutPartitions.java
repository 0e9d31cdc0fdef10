package io.metatables.schema.step;

import io.metatables.schema.diff.ObjectNoun;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.NamedObject;

/**
 * A partitioned table gets an index or a key that its partitions do not get with it: nothing is built, and it is not valid until
 * each partition has a part of its own that is attached to it. A partition that is made from now on has one from the start.
 *
 * @param table the partitioned table, which may itself be a partition
 * @param object an index, a primary key or a unique constraint
 */
public record AddWithoutPartitions(TableRef table, NamedObject object) implements Step {

    @Override
    public String describe() {
        return "add " + object.accept(new ObjectNoun()) + " " + object.name() + " on " + table.identifier()
                + " without its partitions";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddWithoutPartitions(this);
    }
}
