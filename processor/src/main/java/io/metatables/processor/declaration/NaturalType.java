package io.metatables.processor.declaration;

import io.metatables.schema.model.ColumnType;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The PostgreSQL type that a Java type has when nothing else is said.
 *
 * @param type without a length or precision
 * @param details what a member can say of it
 */
public record NaturalType(ColumnType type, Set<Detail> details) {
    /** What a member can say of its type beside its Java type. */
    public enum Detail {
        /** A number of characters. */
        LENGTH,
        /** A number of digits. */
        PRECISION,
        /** A number of digits after the decimal point. */
        SCALE,
        /** A number of digits of the fraction of a second. */
        SECOND_PRECISION
    }

    private static final Map<String, NaturalType> BY_JAVA_NAME = table();

    /** Copies the set. */
    public NaturalType {
        details = Set.copyOf(details);
    }

    /**
     * The natural type of one value.
     *
     * @param javaName as {@link JavaType#name()} has it
     * @return empty: there is none
     */
    public static Optional<NaturalType> of(String javaName) {
        return Optional.ofNullable(BY_JAVA_NAME.get(javaName));
    }

    /**
     * The Java types that can have a detail.
     *
     * @param detail the detail
     * @return their simple names, as a sentence lists them
     */
    public static String javaTypesWith(Detail detail) {
        return BY_JAVA_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().details.contains(detail))
                .map(entry -> entry.getKey().substring(entry.getKey().lastIndexOf('.') + 1))
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * The type with what a member says of it.
     *
     * @param said what the member says
     * @return length, precision and scale where they are said, and this type can have them
     */
    public ColumnType with(TypeDetails said) {
        Integer seconds = said.secondPrecision();
        if (details.contains(Detail.LENGTH) && said.length() != 0) {
            return ColumnType.of("varchar", said.length());
        }
        if (details.contains(Detail.PRECISION) && said.precision() != 0) {
            return ColumnType.of("numeric", said.precision(), said.scale());
        }
        return details.contains(Detail.SECOND_PRECISION) && seconds != null
                ? ColumnType.of(type.name(), seconds)
                : type;
    }

    private static Map<String, NaturalType> table() {
        Map<String, NaturalType> table = new TreeMap<>();
        put(table, "text", Set.of(Detail.LENGTH), "java.lang.String");
        put(table, "char(1)", Set.of(), "char", "java.lang.Character");
        put(table, "uuid", Set.of(), "java.util.UUID");
        putNumbers(table);
        putTimes(table);
        put(table, "boolean", Set.of(), "boolean", "java.lang.Boolean");
        put(table, "bytea", Set.of(), "byte[]");
        put(table, "varbit", Set.of(), "java.util.BitSet");
        put(table, "inet", Set.of(), "java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address");
        put(table, "hstore", Set.of(), "java.util.Map<java.lang.String,java.lang.String>");
        put(table, "xml", Set.of(), "java.sql.SQLXML");
        putVendors(table);
        return Collections.unmodifiableMap(table);
    }

    private static void putNumbers(Map<String, NaturalType> table) {
        put(table, "smallint", Set.of(), "byte", "java.lang.Byte", "short", "java.lang.Short");
        put(table, "integer", Set.of(), "int", "java.lang.Integer");
        put(table, "bigint", Set.of(), "long", "java.lang.Long");
        put(table, "real", Set.of(), "float", "java.lang.Float");
        put(table, "double precision", Set.of(), "double", "java.lang.Double");
        put(table, "numeric", Set.of(Detail.PRECISION, Detail.SCALE), "java.math.BigDecimal");
        put(table, "numeric", Set.of(Detail.PRECISION), "java.math.BigInteger");
    }

    private static void putTimes(Map<String, NaturalType> table) {
        Set<Detail> seconds = Set.of(Detail.SECOND_PRECISION);
        put(table, "timestamptz", seconds, "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");
        put(table, "timestamp", seconds, "java.time.LocalDateTime", "java.sql.Timestamp");
        put(table, "date", Set.of(), "java.time.LocalDate", "java.sql.Date");
        put(table, "time", seconds, "java.time.LocalTime", "java.sql.Time");
        put(table, "timetz", seconds, "java.time.OffsetTime");
        put(table, "interval", seconds, "java.time.Duration", "java.time.Period", "org.postgresql.util.PGInterval");
    }

    /** Types of the drivers, which this module does not know but by name. */
    private static void putVendors(Map<String, NaturalType> table) {
        put(table, "point", Set.of(), "org.postgresql.geometric.PGpoint");
        put(table, "line", Set.of(), "org.postgresql.geometric.PGline");
        put(table, "lseg", Set.of(), "org.postgresql.geometric.PGlseg");
        put(table, "box", Set.of(), "org.postgresql.geometric.PGbox");
        put(table, "path", Set.of(), "org.postgresql.geometric.PGpath");
        put(table, "polygon", Set.of(), "org.postgresql.geometric.PGpolygon");
        put(table, "circle", Set.of(), "org.postgresql.geometric.PGcircle");
        put(table, "vector", Set.of(), "com.pgvector.PGvector");
        put(table, "halfvec", Set.of(), "com.pgvector.PGhalfvec");
        put(table, "sparsevec", Set.of(), "com.pgvector.PGsparsevec");
    }

    private static void put(Map<String, NaturalType> table, String type, Set<Detail> details, String... javaNames) {
        NaturalType natural = new NaturalType(ColumnType.parse(type), details);
        for (String name : javaNames) {
            table.put(name, natural);
        }
    }
}
