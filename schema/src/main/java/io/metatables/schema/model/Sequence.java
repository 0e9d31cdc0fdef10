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

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSequence(this);
    }
}
