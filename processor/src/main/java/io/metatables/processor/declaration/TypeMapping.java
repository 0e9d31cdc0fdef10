package io.metatables.processor.declaration;

import io.metatables.schema.model.ColumnType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * The PostgreSQL type of the column of a member.
     *
     * @param table the table of the column
     * @param member the Java name of the member
     * @return null if it has none, or there is no such member
     */
    public static @Nullable ColumnType columnType(TableDeclaration table, String member) {
        ColumnDeclaration column = table.column(member).orElse(null);
        return column == null ? null : columnType(column).orElse(null);
    }

    /**
     * The type that follows from the Java type alone.
     *
     * @param column a member of a model class
     * @return empty if its Java type has none
     */
    public static Optional<ColumnType> natural(ColumnDeclaration column) {
        JavaType javaType = column.javaType();
        NaturalType natural = NaturalType.of(javaType.name()).orElse(null);
        return natural == null
                ? Optional.empty()
                : Optional.of(arrayOf(natural.with(column.type()), javaType.dimensions()));
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
