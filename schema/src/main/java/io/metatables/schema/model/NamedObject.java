package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.List;

/** A part of a table that has a name of its own in PostgreSQL: a constraint or an index. */
public sealed interface NamedObject permits Constraint, Index {

    /**
     * The physical name, unquoted.
     *
     * @return unique among the constraints of a table, or among the tables and indexes of a schema
     */
    String name();

    /**
     * The same thing under another name.
     *
     * @param newName the physical name
     * @return an object that differs in its name only
     */
    NamedObject withName(String newName);

    /**
     * Asks a question that every kind of object answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this kind of object
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Sorts by name.
     *
     * @param objects in any order
     * @param <T> the kind of object
     * @return an immutable list
     */
    static <T extends NamedObject> List<T> sorted(List<T> objects) {
        if (objects.size() < 2) {
            return List.copyOf(objects);
        }
        List<T> sorted = new ArrayList<>(objects);
        sorted.sort((one, other) -> one.name().compareTo(other.name()));
        return List.copyOf(sorted);
    }

    /**
     * One answer for each kind of object.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a primary key.
         *
         * @param primaryKey the object
         * @return the answer
         */
        R visitPrimaryKey(PrimaryKey primaryKey);

        /**
         * Answers for a unique constraint.
         *
         * @param uniqueConstraint the object
         * @return the answer
         */
        R visitUniqueConstraint(UniqueConstraint uniqueConstraint);

        /**
         * Answers for a foreign key.
         *
         * @param foreignKey the object
         * @return the answer
         */
        R visitForeignKey(ForeignKey foreignKey);

        /**
         * Answers for a check constraint.
         *
         * @param checkConstraint the object
         * @return the answer
         */
        R visitCheckConstraint(CheckConstraint checkConstraint);

        /**
         * Answers for an exclusion constraint.
         *
         * @param exclusionConstraint the object
         * @return the answer
         */
        R visitExclusionConstraint(ExclusionConstraint exclusionConstraint);

        /**
         * Answers for an index.
         *
         * @param index the object
         * @return the answer
         */
        R visitIndex(Index index);
    }
}
