package io.metatables.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum type.
 *
 * @param qualifiedName the physical name
 * @param labels in their order
 * @param external whether somebody else makes and alters it
 * @param description the comment; null: none
 */
public record EnumType(
        QualifiedName qualifiedName,
        List<String> labels,
        boolean external,
        @Nullable String description) implements DataType {

    /** Copies the list. */
    public EnumType {
        labels = List.copyOf(labels);
    }

    @Override
    public EnumType withQualifiedName(QualifiedName newQualifiedName) {
        return new EnumType(newQualifiedName, labels, external, description);
    }

    @Override
    public EnumType withDescription(@Nullable String newDescription) {
        return new EnumType(qualifiedName, labels, external, newDescription);
    }

    /**
     * The same enum with other labels.
     *
     * @param newLabels in their order
     * @return an enum that differs in nothing else
     */
    public EnumType withLabels(List<String> newLabels) {
        return new EnumType(qualifiedName, newLabels, external, description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEnumType(this);
    }
}
