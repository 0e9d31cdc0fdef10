package io.metatables.schema.model;

/** Something in a database beside its tables that tables need: a type, a sequence, an extension. */
public sealed interface SchemaObject permits Extension, Sequence, DataType {

    /**
     * The physical name.
     *
     * @return unique among the types, the sequences, or the extensions
     */
    QualifiedName qualifiedName();

    /**
     * Asks a question that every kind of object answers in its own way.
     *
     * @param visitor holds the answers
     * @param <R> what an answer is
     * @return the answer for this kind of object
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One answer for each kind of object.
     *
     * @param <R> what an answer is
     */
    interface Visitor<R> {

        /**
         * Answers for an extension.
         *
         * @param extension the object
         * @return the answer
         */
        R visitExtension(Extension extension);

        /**
         * Answers for a sequence.
         *
         * @param sequence the object
         * @return the answer
         */
        R visitSequence(Sequence sequence);

        /**
         * Answers for an enum type.
         *
         * @param enumType the object
         * @return the answer
         */
        R visitEnumType(EnumType enumType);

        /**
         * Answers for a domain.
         *
         * @param domain the object
         * @return the answer
         */
        R visitDomain(Domain domain);

        /**
         * Answers for a composite type.
         *
         * @param compositeType the object
         * @return the answer
         */
        R visitCompositeType(CompositeType compositeType);

        /**
         * Answers for a range type.
         *
         * @param rangeType the object
         * @return the answer
         */
        R visitRangeType(RangeType rangeType);
    }
}
