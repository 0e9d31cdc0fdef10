package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/** A type of the schema itself. */
public sealed interface DataType extends SchemaObject permits EnumType, Domain, CompositeType, RangeType {

    /**
     * The comment.
     *
     * @return null: none
     */
    @Nullable
    String description();

    /**
     * Whether somebody else makes and alters it.
     *
     * @return whether no revision touches it
     */
    boolean external();

    /**
     * The same type under another name.
     *
     * @param newQualifiedName the physical name
     * @return a type that differs in its name only
     */
    DataType withQualifiedName(QualifiedName newQualifiedName);

    /**
     * The same type with another comment.
     *
     * @param newDescription null: none
     * @return a type that differs in its comment only
     */
    DataType withDescription(@Nullable String newDescription);
}
