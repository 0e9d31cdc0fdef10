package io.metatables.schema.diff;

/** A change to a sequence that belongs to no column. */
public sealed interface SequenceChange extends SchemaChange
        permits CreateSequence, DropSequence, ChangeSequence, CommentSequence, NoteSequence {

    /**
     * Asks a question that every change of this group answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this change
     */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(SchemaChange.Visitor<R> visitor) {
        return visitor.visitSequence(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a new sequence.
         *
         * @param change the change
         * @return the answer
         */
        R visitCreateSequence(CreateSequence change);

        /**
         * Answers for a sequence that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropSequence(DropSequence change);

        /**
         * Answers for the numbers of a sequence.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeSequence(ChangeSequence change);

        /**
         * Answers for the comment of a sequence.
         *
         * @param change the change
         * @return the answer
         */
        R visitCommentSequence(CommentSequence change);

        /**
         * Answers for a sequence that somebody else cares for.
         *
         * @param change the change
         * @return the answer
         */
        R visitNoteSequence(NoteSequence change);
    }
}
