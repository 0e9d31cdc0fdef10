package io.metatables.runtime.introspect;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableStorage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the system catalogs, before anything is known of its parts.
 *
 * @param oid its number
 * @param name the name as the model says it
 * @param description the comment; null: none
 * @param storage how it is stored
 * @param partitioned whether it has partitions, or could have
 * @param bound for a partition the rows that it holds; null: it is none
 * @param parents the tables it has columns from, in the order of SQL
 * @param asked whether it is asked for, and not merely a partition of such a table
 */
record Relation(
        long oid,
        QualifiedName name,
        @Nullable String description,
        TableStorage storage,
        boolean partitioned,
        @Nullable String bound,
        List<Parent> parents,
        boolean asked) {

    /** A table that it has columns from. */
    record Parent(long oid, QualifiedName name) {}

    boolean isPartition() {
        return bound != null;
    }
}
