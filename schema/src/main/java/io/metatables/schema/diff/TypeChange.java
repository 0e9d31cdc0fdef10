package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;

/** A change to a type of the schema. */
public sealed interface TypeChange extends SchemaChange
        permits CreateType,
                DropType,
                RenameType,
                CommentType,
                NoteType,
                AddEnumLabel,
                KeepEnumLabel,
                RenameEnumLabel,
                ChangeDomainDefault,
                ChangeDomainNull,
                AddDomainCheck,
                DropDomainCheck,
                RenameAttribute,
                AddAttribute,
                DropAttribute,
                ChangeAttribute {

    /**
     * The type that is changed.
     *
     * @return its physical name at this point of the revision
     */
    QualifiedName type();

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
        return visitor.visitType(this);
    }

    /**
     * One answer for each change.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for a new type.
         *
         * @param change the change
         * @return the answer
         */
        R visitCreateType(CreateType change);

        /**
         * Answers for a type that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropType(DropType change);

        /**
         * Answers for the new name of a type.
         *
         * @param change the change
         * @return the answer
         */
        R visitRenameType(RenameType change);

        /**
         * Answers for the comment of a type.
         *
         * @param change the change
         * @return the answer
         */
        R visitCommentType(CommentType change);

        /**
         * Answers for a type that somebody else cares for.
         *
         * @param change the change
         * @return the answer
         */
        R visitNoteType(NoteType change);

        /**
         * Answers for a new label of an enum.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddEnumLabel(AddEnumLabel change);

        /**
         * Answers for a label that an enum cannot lose.
         *
         * @param change the change
         * @return the answer
         */
        R visitKeepEnumLabel(KeepEnumLabel change);

        /**
         * Answers for the new name of a label.
         *
         * @param change the change
         * @return the answer
         */
        R visitRenameEnumLabel(RenameEnumLabel change);

        /**
         * Answers for the default of a domain.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeDomainDefault(ChangeDomainDefault change);

        /**
         * Answers for whether a domain accepts null.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeDomainNull(ChangeDomainNull change);

        /**
         * Answers for a new check of a domain.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddDomainCheck(AddDomainCheck change);

        /**
         * Answers for a check of a domain that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropDomainCheck(DropDomainCheck change);

        /**
         * Answers for the new name of an attribute.
         *
         * @param change the change
         * @return the answer
         */
        R visitRenameAttribute(RenameAttribute change);

        /**
         * Answers for a new attribute of a composite type.
         *
         * @param change the change
         * @return the answer
         */
        R visitAddAttribute(AddAttribute change);

        /**
         * Answers for an attribute that goes.
         *
         * @param change the change
         * @return the answer
         */
        R visitDropAttribute(DropAttribute change);

        /**
         * Answers for the type of an attribute.
         *
         * @param change the change
         * @return the answer
         */
        R visitChangeAttribute(ChangeAttribute change);
    }
}
