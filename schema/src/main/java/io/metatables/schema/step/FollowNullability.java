package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;

/**
 * A column that need not have a value any more in a partitioned table need not in its partitions. From PostgreSQL 18 on a partition
 * that got its own primary key before its table did would keep the constraint.
 *
 * @param table the partitioned table
 * @param column its column
 */
public record FollowNullability(TableRef table, String column) implements Step {

    @Override
    public String describe() {
        return "let the partitions of " + table.identifier() + " have no value in " + column + " either";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFollowNullability(this);
    }
}
