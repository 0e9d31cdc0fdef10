package io.metatables.processor.declaration;

import io.metatables.schema.model.ColumnType;
import java.util.Map;
import java.util.Optional;

/** Which PostgreSQL type a member of a Java type has. */
public final class TypeMapping {
    /** The Java types that are possible beside enums, as messages list them. */
    public static final String POSSIBLE_TYPES =
            "UUID, String, short, int, long, BigDecimal, float, double, boolean, Instant,"
                    + " OffsetDateTime, LocalDateTime, LocalDate, LocalTime, byte[] and enums with constants";

    private static final String STRING = "java.lang.String";
    private static final String BIG_DECIMAL = "java.math.BigDecimal";
    private static final ColumnType TEXT = ColumnType.of("text");
    private static final Map<String, ColumnType> PLAIN = Map.ofEntries(
            Map.entry("java.util.UUID", ColumnType.of("uuid")),
            Map.entry("short", ColumnType.of("smallint")),
            Map.entry("java.lang.Short", ColumnType.of("smallint")),
            Map.entry("int", ColumnType.of("integer")),
            Map.entry("java.lang.Integer", ColumnType.of("integer")),
            Map.entry("long", ColumnType.of("bigint")),
            Map.entry("java.lang.Long", ColumnType.of("bigint")),
            Map.entry("float", ColumnType.of("real")),
            Map.entry("java.lang.Float", ColumnType.of("real")),
            Map.entry("double", ColumnType.of("double precision")),
            Map.entry("java.lang.Double", ColumnType.of("double precision")),
            Map.entry("boolean", ColumnType.of("boolean")),
            Map.entry("java.lang.Boolean", ColumnType.of("boolean")),
            Map.entry("java.time.Instant", ColumnType.of("timestamptz")),
            Map.entry("java.time.OffsetDateTime", ColumnType.of("timestamptz")),
            Map.entry("java.time.LocalDateTime", ColumnType.of("timestamp")),
            Map.entry("java.time.LocalDate", ColumnType.of("date")),
            Map.entry("java.time.LocalTime", ColumnType.of("time")),
            Map.entry("byte[]", ColumnType.of("bytea")));

    private TypeMapping() {}

    /**
     * The PostgreSQL type of a column.
     *
     * @param column a member of a model class
     * @return empty if its Java type has none
     */
    public static Optional<ColumnType> columnType(ColumnDeclaration column) {
        JavaType javaType = column.javaType();
        if (!javaType.enumValues().isEmpty()) {
            return Optional.of(TEXT);
        }
        return switch (javaType.name()) {
            case STRING -> Optional.of(textType(column));
            case BIG_DECIMAL -> Optional.of(numericType(column));
            default -> Optional.ofNullable(PLAIN.get(javaType.name()));
        };
    }

    private static ColumnType textType(ColumnDeclaration column) {
        if (column.is(ColumnRole.JSON)) {
            return ColumnType.of("jsonb");
        }
        return column.length() == 0 ? TEXT : ColumnType.of("varchar", column.length());
    }

    private static ColumnType numericType(ColumnDeclaration column) {
        return column.precision() == 0
                ? ColumnType.of("numeric")
                : ColumnType.of("numeric", column.precision(), column.scale());
    }

    /**
     * Whether the type is {@code String}.
     *
     * @param javaType any type
     * @return whether it can have a length or hold JSON
     */
    public static boolean isText(JavaType javaType) {
        return javaType.name().equals(STRING);
    }

    /**
     * Whether the type is {@code BigDecimal}.
     *
     * @param javaType any type
     * @return whether it can have a precision and a scale
     */
    public static boolean isDecimal(JavaType javaType) {
        return javaType.name().equals(BIG_DECIMAL);
    }
}
