package io.metatables.schema.diff;

import java.util.Comparator;

/**
 * The phases of a revision, in their order. Changes of one phase do not depend on each other, but for renames, types and tables, which
 * have their own order; so a stable sort by phase is a valid order. Types have their new names from the start; what else is before
 * {@link #RENAME_TABLE} speaks in old names, whatever is after {@link #RENAME_OBJECT} in new ones. Foreign keys go first and come last:
 * that is why tables may refer to each other in a circle.
 */
public enum ChangePhase {
    /** Schemas come, before anything moves there. */
    CREATE_SCHEMA,
    /** Types and what they consist of get other names; whatever uses them follows. */
    RENAME_TYPE,
    /** Foreign keys go, before the keys and tables that they point at. */
    DROP_FOREIGN_KEY,
    /** Other constraints and indexes go, before their columns and before others take their names. */
    DROP_OBJECT,
    /** Tables go, before others take their names. */
    DROP_TABLE,
    /** Columns go, before others take their names. */
    DROP_COLUMN,
    /** Tables that somebody else cares for are noted. */
    NOTE_TABLE,
    /** Tables get other names. */
    RENAME_TABLE,
    /** Columns get other names. */
    RENAME_COLUMN,
    /** Constraints and indexes get other names. */
    RENAME_OBJECT,
    /** A table loses its one mark of a kind, before columns change that it relies on, and before another object gets it. */
    TAKE_MARK,
    /** Extensions come, before their types and operator classes are used. */
    CREATE_EXTENSION,
    /** Defaults go, before the type changes that they would not survive. */
    DROP_DEFAULT,
    /** Types lose attributes and checks, before the types and functions that those use. */
    REDUCE_TYPE,
    /** Enums get labels, before anything uses them. */
    ADD_LABEL,
    /** Sequences come, and change, before defaults use them. */
    CREATE_SEQUENCE,
    /** Types come, each after those that it consists of. */
    CREATE_TYPE,
    /** Types get attributes, checks and defaults. */
    EXTEND_TYPE,
    /** Columns get other types. */
    CHANGE_TYPE,
    /** Columns become mandatory or optional, and get defaults. */
    CHANGE_COLUMN,
    /** Sequences go, when no default uses them any more. */
    DROP_SEQUENCE,
    /** Types go, when no column has them any more, and before tables take their names. */
    DROP_TYPE,
    /** Tables come, each after those that it has columns from. */
    CREATE_TABLE,
    /** Partitions come, after others took their bounds with them. */
    ADD_PARTITION,
    /** Tables are stored in another way. */
    CHANGE_TABLE,
    /** Columns come. */
    ADD_COLUMN,
    /** Constraints and indexes come, other than foreign keys. */
    ADD_OBJECT,
    /** Foreign keys come, after all that they could point at. */
    ADD_FOREIGN_KEY,
    /** What nobody depends on: comments, and what only the catalog knows. */
    DESCRIBE;

    /** Puts changes into the order of their phases. */
    public static final Comparator<SchemaChange> ORDER =
            (one, other) -> ChangePhase.of(one).compareTo(ChangePhase.of(other));

    /**
     * The phase of a change.
     *
     * @param change any change
     * @return when it is made
     */
    public static ChangePhase of(SchemaChange change) {
        return change.accept(new PhaseOfChange());
    }
}
