package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/** What a class or an enum says of the PostgreSQL type that its values have, for all members of that Java type. */
public sealed interface TypeDeclaration
        permits EnumDeclaration, DomainDeclaration, CompositeDeclaration, RangeDeclaration, StoredAsDeclaration {

    /**
     * The class or enum.
     *
     * @return the class
     */
    ModelClass model();

    /**
     * What is said of the type as one of the schema.
     *
     * @return null: it is not made in the schema
     */
    @Nullable
    TypeOptions options();

    /**
     * The same declaration with the description that was read of the sources earlier: a class file has no Javadoc.
     *
     * @param earlier what an index knows of the same class
     * @return this, where there is nothing to add
     */
    TypeDeclaration completedBy(TypeDeclaration earlier);
}
