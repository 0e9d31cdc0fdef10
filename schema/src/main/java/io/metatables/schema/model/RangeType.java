package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A range type.
 *
 * @param qualifiedName the physical name
 * @param subtype the type of the bounds
 * @param functions what makes it work beside the subtype
 * @param multirange the name of the multirange type that comes with it, in the same schema
 * @param external whether somebody else makes and alters it
 * @param description the comment; null: none
 */
public record RangeType(
        QualifiedName qualifiedName,
        ColumnType subtype,
        Functions functions,
        String multirange,
        boolean external,
        @Nullable String description)
        implements DataType {

    /**
     * What a range type can name beside its subtype.
     *
     * @param operatorClass as SQL spells it; null: the default of the subtype
     * @param collation the name of a collation, unquoted; null: that of the subtype
     * @param canonical a function, as SQL spells it; null: none
     * @param subtypeDiff a function, as SQL spells it; null: none
     */
    public record Functions(
            @Nullable String operatorClass,
            @Nullable String collation,
            @Nullable String canonical,
            @Nullable String subtypeDiff) {}

    @Override
    public RangeType withQualifiedName(QualifiedName newQualifiedName) {
        return new RangeType(newQualifiedName, subtype, functions, multirange, external, description);
    }

    @Override
    public RangeType withDescription(@Nullable String newDescription) {
        return new RangeType(qualifiedName, subtype, functions, multirange, external, newDescription);
    }

    /**
     * The same range over another type.
     *
     * @param newSubtype the type of the bounds
     * @return a range type that differs in nothing else
     */
    public RangeType withSubtype(ColumnType newSubtype) {
        return new RangeType(qualifiedName, newSubtype, functions, multirange, external, description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRangeType(this);
    }
}
