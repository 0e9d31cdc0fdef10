package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that belongs to no column.
 *
 * @param qualifiedName the physical name
 * @param options type and numbers
 * @param external whether somebody else makes and alters it
 * @param description the comment; null: none
 */
public record Sequence(
        QualifiedName qualifiedName,
        SequenceOptions options,
        boolean external,
        @Nullable String description) implements SchemaObject {

    /**
     * The same sequence with other numbers.
     *
     * @param newOptions type and numbers
     * @return a sequence that differs in nothing else
     */
    public Sequence withOptions(SequenceOptions newOptions) {
        return new Sequence(qualifiedName, newOptions, external, description);
    }

    /**
     * The same sequence with another comment.
     *
     * @param newDescription null: none
     * @return a sequence that differs in nothing else
     */
    public Sequence withDescription(@Nullable String newDescription) {
        return new Sequence(qualifiedName, options, external, newDescription);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSequence(this);
    }
}
