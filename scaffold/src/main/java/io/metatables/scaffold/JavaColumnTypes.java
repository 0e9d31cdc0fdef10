package io.metatables.scaffold;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import io.metatables.schema.model.ColumnType;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The natural Java type of each PostgreSQL type; {@code String} and the name of the type where there is none. */
final class JavaColumnTypes {
    private static final String SECONDS = "secondPrecision";
    private static final TypeName STRING = TypeName.get(String.class);
    private static final Map<String, TypeName> PLAIN = Map.ofEntries(
            Map.entry("uuid", TypeName.get(UUID.class)),
            Map.entry("text", STRING),
            Map.entry("smallint", TypeName.SHORT),
            Map.entry("integer", TypeName.INT),
            Map.entry("bigint", TypeName.LONG),
            Map.entry("numeric", TypeName.get(BigDecimal.class)),
            Map.entry("real", TypeName.FLOAT),
            Map.entry("double precision", TypeName.DOUBLE),
            Map.entry("boolean", TypeName.BOOLEAN),
            Map.entry("date", TypeName.get(LocalDate.class)),
            Map.entry("time", TypeName.get(LocalTime.class)),
            Map.entry("timetz", TypeName.get(OffsetTime.class)),
            Map.entry("timestamp", TypeName.get(LocalDateTime.class)),
            Map.entry("timestamptz", TypeName.get(Instant.class)),
            Map.entry("interval", TypeName.get(Duration.class)),
            Map.entry("inet", TypeName.get(InetAddress.class)),
            Map.entry("bytea", ArrayTypeName.of(TypeName.BYTE)));
    private static final Set<String> TIMES = Set.of("time", "timetz", "timestamp", "timestamptz", "interval");

    private final ClassNames names;

    JavaColumnTypes(ClassNames names) {
        this.names = names;
    }

    JavaColumnType of(ColumnType type) {
        if (type.dimensions() > 0) {
            return array(type);
        }
        if (type.name().equals("json") || type.name().equals("jsonb")) {
            return JavaColumnType.json(type.name().equals("jsonb"));
        }
        return names.type(type.name())
                .filter(declared -> type.modifiers().isEmpty())
                .map(JavaColumnType::of)
                .orElseGet(() -> builtIn(type));
    }

    private static JavaColumnType builtIn(ColumnType type) {
        TypeName plain = PLAIN.get(type.name());
        if (plain != null && type.modifiers().isEmpty()) {
            return JavaColumnType.of(plain);
        }
        if (type.name().equals("varchar") && type.modifiers().size() == 1) {
            return JavaColumnType.of(STRING, "length", type.modifier(0));
        }
        if (plain != null && TIMES.contains(type.name())) {
            return JavaColumnType.of(plain, SECONDS, type.modifier(0));
        }
        return type.name().equals("numeric") && plain != null
                ? numeric(plain, type)
                : JavaColumnType.named(STRING, type.toString());
    }

    private static JavaColumnType numeric(TypeName decimal, ColumnType type) {
        JavaColumnType precise = JavaColumnType.of(decimal, "precision", type.modifier(0));
        return type.modifier(1) == 0
                ? precise
                : new JavaColumnType(
                        decimal,
                        precise.attributes().toBuilder()
                                .addMember("scale", "$L", type.modifier(1))
                                .build(),
                        precise.json());
    }

    /** Elements of arrays may be null; and a byte array is no array of bytes in SQL. */
    private JavaColumnType array(ColumnType type) {
        JavaColumnType element = of(type.element());
        boolean bytes = element.javaType().equals(ArrayTypeName.of(TypeName.BYTE));
        if (bytes
                || element.json().isPresent()
                || element.attributes().members().containsKey("type")) {
            return JavaColumnType.named(arrayOf(STRING, type.dimensions()), type.toString());
        }
        TypeName boxed = element.javaType().isPrimitive() ? element.javaType().box() : element.javaType();
        return new JavaColumnType(arrayOf(boxed, type.dimensions()), element.attributes(), Optional.empty());
    }

    private static TypeName arrayOf(TypeName element, int dimensions) {
        TypeName array = element;
        for (int i = 0; i < dimensions; i++) {
            array = ArrayTypeName.of(array);
        }
        return array;
    }
}
