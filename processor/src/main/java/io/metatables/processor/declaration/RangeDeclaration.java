package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A range type.
 *
 * @param model the class that stands for it
 * @param options what is said of it as a type
 * @param subtype the type of the bounds, as written
 * @param multirange the name of its multirange type; null: as PostgreSQL names it
 * @param operatorClass as written; null: the default
 * @param collation null: that of the subtype
 * @param canonical a function, as written; null: none
 * @param subtypeDiff a function, as written; null: none
 */
public record RangeDeclaration(
        ModelClass model,
        TypeOptions options,
        String subtype,
        @Nullable String multirange,
        @Nullable String operatorClass,
        @Nullable String collation,
        @Nullable String canonical,
        @Nullable String subtypeDiff)
        implements TypeDeclaration {

    @Override
    public TypeDeclaration completedBy(TypeDeclaration earlier) {
        return earlier instanceof RangeDeclaration known
                ? new RangeDeclaration(
                        model,
                        options.withDescription(known.options.description()),
                        subtype,
                        multirange,
                        operatorClass,
                        collation,
                        canonical,
                        subtypeDiff)
                : this;
    }
}
