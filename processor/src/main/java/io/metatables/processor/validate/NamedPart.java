package io.metatables.processor.validate;

import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.model.QualifiedName;

/**
 * Something that gets a physical name.
 *
 * @param name the name, with the schema that it shares names with
 * @param table the physical table it belongs to
 * @param what what it is, as messages say it
 * @param place where its name comes from
 * @param kind whose name it shares
 */
record NamedPart(QualifiedName name, QualifiedName table, String what, SourceRef place, Kind kind) {

    /** What shares names with what. */
    enum Kind {
        /** A table with a model. */
        TABLE(true, false),
        /** A partition without one. */
        PARTITION(true, false),
        /** A sequence that belongs to no column. */
        SEQUENCE(true, false),
        /** A composite type, which PostgreSQL keeps among the tables. */
        COMPOSITE(true, false),
        /** An index, the sequence of a column, or Flyway's table. */
        RELATION(true, false),
        /** A constraint that PostgreSQL keeps an index with. */
        INDEXED_CONSTRAINT(true, true),
        /** Any other constraint. */
        CONSTRAINT(false, true);

        private final boolean relation;
        private final boolean constraint;

        Kind(boolean relation, boolean constraint) {
            this.relation = relation;
            this.constraint = constraint;
        }
    }

    /** Whether it shares names with the tables of its schema. */
    boolean relation() {
        return kind.relation;
    }

    /** Whether it shares names with the constraints of its table. */
    boolean constraint() {
        return kind.constraint;
    }
}
