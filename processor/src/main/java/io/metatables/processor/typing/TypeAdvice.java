package io.metatables.processor.typing;

import io.metatables.processor.declaration.JavaType;
import java.util.Map;

/** What to write instead of a Java type that has no PostgreSQL type. */
final class TypeAdvice {
    private static final String SAY_IT =
            "Say the type with @Column(type = \"...\"); declare the class with @StoredAs, @Domain or @CompositeType, or"
                    + " map it once with @TypeMapping on the provider or model set; store it as @Json; or mark the member"
                    + " @Transient.";
    private static final String POINT_IN_TIME =
            "Write Instant for a point in time (timestamptz), or LocalDateTime or LocalDate.";
    private static final Map<String, String> BY_JAVA_NAME = Map.ofEntries(
            Map.entry("java.util.Date", POINT_IN_TIME),
            Map.entry("java.util.Calendar", POINT_IN_TIME),
            Map.entry("java.util.GregorianCalendar", POINT_IN_TIME),
            Map.entry(
                    "java.sql.Array",
                    "Write what the array holds: List<String>, String[], or another element; or say it with"
                            + " @Column(type = \"text[]\")."),
            Map.entry("java.sql.Blob", "Write byte[], which is bytea."),
            Map.entry("java.sql.Clob", "Write String, which is text."),
            Map.entry("java.sql.NClob", "Write String, which is text."),
            Map.entry("java.util.Optional", "Write the type itself, with @Nullable."),
            Map.entry("java.util.OptionalInt", "Write Integer, with @Nullable."),
            Map.entry("java.util.OptionalLong", "Write Long, with @Nullable."),
            Map.entry("java.util.OptionalDouble", "Write Double, with @Nullable."),
            Map.entry("char[]", "Write String, or say it with @Column(type = \"char(1)[]\")."),
            Map.entry("java.lang.Byte[]", "Write byte[] for bytea, or say it with @Column(type = \"smallint[]\")."));

    private TypeAdvice() {}

    /** Whether a type is refused that would be an array of something possible. */
    static boolean isRefused(JavaType type) {
        return BY_JAVA_NAME.containsKey(type.spelling());
    }

    static String of(JavaType type) {
        String ofAll = BY_JAVA_NAME.get(type.spelling());
        return ofAll != null ? ofAll : BY_JAVA_NAME.getOrDefault(type.name(), SAY_IT);
    }

    /** An enum without constants holds nothing. */
    static String ofEmptyEnum(String name) {
        return "Give " + name + " constants, or say the type with @Column(type = \"...\").";
    }
}
