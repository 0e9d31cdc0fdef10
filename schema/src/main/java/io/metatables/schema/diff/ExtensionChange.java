package io.metatables.schema.diff;

/** A change to an extension that the schema needs. */
public sealed interface ExtensionChange extends SchemaChange permits CreateExtension, KeepExtension, MoveExtension {

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
        return visitor.visitExtension(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for an extension that is needed.
         *
         * @param change the change
         * @return the answer
         */
        R visitCreateExtension(CreateExtension change);

        /**
         * Answers for an extension that is needed no longer.
         *
         * @param change the change
         * @return the answer
         */
        R visitKeepExtension(KeepExtension change);

        /**
         * Answers for the schema of an extension.
         *
         * @param change the change
         * @return the answer
         */
        R visitMoveExtension(MoveExtension change);
    }
}
