package io.metatables.processor.declaration;

import io.metatables.schema.model.ColumnType;
import java.util.Optional;

/** Which PostgreSQL type a member has. */
public final class TypeMapping {
    private TypeMapping() {}

    /**
     * The PostgreSQL type of a column.
     *
     * @param column a member of a model class
     * @return empty if it has none; if nobody has asked what is declared about its Java type, the natural one
     */
    public static Optional<ColumnType> columnType(ColumnDeclaration column) {
        ColumnTyping typing = column.typing();
        return typing == null ? natural(column) : Optional.ofNullable(typing.type());
    }

    /**
     * The type that follows from the Java type alone.
     *
     * @param column a member of a model class
     * @return empty if its Java type has none
     */
    public static Optional<ColumnType> natural(ColumnDeclaration column) {
        JavaType javaType = column.javaType();
        return NaturalType.of(javaType.name())
                .map(natural -> natural.with(column.type()))
                .map(type -> arrayOf(type, javaType.dimensions()));
    }

    /**
     * An array, if there are several values.
     *
     * @param type the type of one value
     * @param dimensions 0: no array
     * @return the type with so many dimensions more
     */
    public static ColumnType arrayOf(ColumnType type, int dimensions) {
        return dimensions == 0 ? type : new ColumnType(type.name(), type.modifiers(), type.dimensions() + dimensions);
    }
}
