package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;

/**
 * A partitioned table gets a foreign key that each of its partitions has, so that PostgreSQL looks at no row. Fails if there is a
 * partition with rows that does not have it: one that nobody has declared.
 *
 * @param table the partitioned table
 * @param key the foreign key
 * @param proved a partition that has the same key, valid
 */
public record AddProvedForeignKey(TableRef table, ForeignKey key, QualifiedName proved) implements Step {

    @Override
    public String describe() {
        return "add foreign key " + key.name() + " on " + table.identifier() + ", as proved of its partitions";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddProvedForeignKey(this);
    }
}
