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
}
