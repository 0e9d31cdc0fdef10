package io.metatables.processor.validate;

import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.model.QualifiedName;
import java.util.List;

/**
 * Something that gets a physical name.
 *
 * @param name the name, with the schema that it shares names with
 * @param noun what it is, as messages say it
 * @param owner the class that it comes from, or a member of it
 * @param members Java names of the columns that it is over, if that is what it is known by
 * @param place where its name comes from
 * @param kind whose name it shares
 */
record NamedPart(QualifiedName name, String noun, String owner, List<String> members, SourceRef place, Kind kind) {

    NamedPart(QualifiedName name, String noun, String owner, SourceRef place, Kind kind) {
        this(name, noun, owner, List.of(), place, kind);
    }

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

    /** What it is, as messages list it. */
    String what() {
        return noun + " of " + owner + (members.isEmpty() ? "" : " over " + String.join(", ", members));
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
