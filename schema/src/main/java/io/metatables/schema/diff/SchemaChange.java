package io.metatables.schema.diff;

import java.util.Optional;

/**
 * One step from a schema to another. A change names the things it touches as they are called at its point of the
 * revision: before a rename by the old name, after it by the new one.
 */
public sealed interface SchemaChange
        permits TableChange, ColumnChange, TransitionChange, ObjectChange, TypeChange, SequenceChange, ExtensionChange {

    /**
     * The change in words, for messages and script comments.
     *
     * @return such as {@code add column AssetSnapshotsTS.close}
     */
    String describe();

    /**
     * What takes this change back.
     *
     * @return the opposite change, and how much it restores
     */
    Reverse reverse();

    /**
     * What a person must name to accept that data is thrown away.
     *
     * @return such as {@code Account.nickname} or {@code Account}; empty if nothing is thrown away
     */
    default Optional<String> dropName() {
        return Optional.empty();
    }

    /**
     * The marker in the models that has led to the change, and that nobody needs once there is a revision of it.
     *
     * @return such as {@code @RenamedFrom("nickname") of Account.display_name}; empty if there was no marker
     */
    default Optional<String> marker() {
        return Optional.empty();
    }

    /**
     * The marker in the models that has led to the change, and that has to stay as long as the release before still runs.
     *
     * @return such as {@code @RenamedFrom("nickname") of Account.display_name}, as {@link #marker()} says it; empty if there is none
     */
    default Optional<String> lastingMarker() {
        return Optional.empty();
    }

    /**
     * Asks a question that every change answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this change
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer for each group of changes; each group has a visitor of its own.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a change to a table as a whole.
         *
         * @param change the change
         * @return the answer
         */
        R visitTable(TableChange change);

        /**
         * Answers for a change to a column.
         *
         * @param change the change
         * @return the answer
         */
        R visitColumn(ColumnChange change);

        /**
         * Answers for a former name that comes or goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitTransition(TransitionChange change);

        /**
         * Answers for a change to a constraint or an index.
         *
         * @param change the change
         * @return the answer
         */
        R visitObject(ObjectChange change);

        /**
         * Answers for a change to a type.
         *
         * @param change the change
         * @return the answer
         */
        R visitType(TypeChange change);

        /**
         * Answers for a change to a sequence.
         *
         * @param change the change
         * @return the answer
         */
        R visitSequence(SequenceChange change);

        /**
         * Answers for a change to an extension.
         *
         * @param change the change
         * @return the answer
         */
        R visitExtension(ExtensionChange change);
    }
}
