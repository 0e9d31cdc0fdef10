package io.metatables.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composite type.
 *
 * @param qualifiedName the physical name
 * @param attributes in their order
 * @param external whether somebody else makes and alters it
 * @param description the comment; null: none
 */
public record CompositeType(
        QualifiedName qualifiedName,
        List<Attribute> attributes,
        boolean external,
        @Nullable String description) implements DataType {

    /** Copies the list. */
    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute.
     *
     * @param name the physical name
     * @param type the PostgreSQL type
     * @param collation the name of a collation, unquoted; null: that of the type
     */
    public record Attribute(
            String name, ColumnType type, @Nullable String collation) {}

    @Override
    public CompositeType withQualifiedName(QualifiedName newQualifiedName) {
        return new CompositeType(newQualifiedName, attributes, external, description);
    }

    @Override
    public CompositeType withDescription(@Nullable String newDescription) {
        return new CompositeType(qualifiedName, attributes, external, newDescription);
    }

    /**
     * The same type with other attributes.
     *
     * @param newAttributes in their order
     * @return a composite type that differs in nothing else
     */
    public CompositeType withAttributes(List<Attribute> newAttributes) {
        return new CompositeType(qualifiedName, newAttributes, external, description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCompositeType(this);
    }
}
