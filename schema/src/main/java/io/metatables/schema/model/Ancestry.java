package io.metatables.schema.model;

import java.util.List;

/** The tables that a table has columns from. Its own list of columns holds only what it declares itself. */
public sealed interface Ancestry {

    /**
     * PostgreSQL's table inheritance.
     *
     * @param parents in the order of SQL, at least one
     */
    record Inherits(List<QualifiedName> parents) implements Ancestry {

        /** Copies the list. */
        public Inherits {
            parents = List.copyOf(parents);
        }
    }

    /**
     * A partition that has keys, constraints or indexes of its own.
     *
     * @param parent the partitioned table
     * @param bound the rows that it holds, as PostgreSQL prints it after {@code FOR VALUES}, or {@code DEFAULT}
     */
    record PartitionOf(QualifiedName parent, String bound) implements Ancestry {}
}
