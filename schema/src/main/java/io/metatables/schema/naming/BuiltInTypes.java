package io.metatables.schema.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that PostgreSQL brings, by the one spelling of the project, and by their names in {@code pg_type}. */
final class BuiltInTypes {
    static final String CHAR_BYTE = "\"char\"";
    static final String ANY_BITS = "\"bit\"";

    /** Names in pg_type that differ from the spelling of the project. */
    private static final Map<String, String> BY_CATALOG_NAME = Map.ofEntries(
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("char", CHAR_BYTE),
            Map.entry("bit", ANY_BITS));

    private static final Set<String> SAME_IN_CATALOG = words("""
            text bytea uuid date json jsonb jsonpath xml inet cidr macaddr macaddr8 money oid name
            point line lseg box path polygon circle tsvector tsquery gtsvector pg_lsn xid xid8 cid tid
            txid_snapshot pg_snapshot int4range int8range numrange tsrange tstzrange daterange
            int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange
            regclass regproc regprocedure regoper regoperator regtype regrole regnamespace regconfig
            regdictionary regcollation int2vector oidvector refcursor aclitem
            """);
    private static final Set<String> WITH_MODIFIERS =
            words("numeric varchar bpchar varbit time timetz timestamp timestamptz interval");
    private static final Set<String> PSEUDO_TYPES = words("""
            any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray
            anycompatiblerange anyelement anyenum anymultirange anynonarray anyrange cstring event_trigger
            fdw_handler index_am_handler internal language_handler record table_am_handler trigger tsm_handler unknown void
            """);
    private static final Set<String> SPELLED = Stream.of(
                    SAME_IN_CATALOG.stream(),
                    WITH_MODIFIERS.stream(),
                    BY_CATALOG_NAME.values().stream(),
                    Stream.of("char", "bit"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private BuiltInTypes() {}

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+", -1)));
    }

    /** Whether a spelling of the project, without modifiers, is PostgreSQL's own. */
    static boolean contains(String spelling) {
        return SPELLED.contains(spelling) || spelling.startsWith("interval ");
    }

    /** Whether pg_catalog has a type of this name. */
    static boolean isCatalogName(String name) {
        return byCatalogName(name).isPresent();
    }

    /** The spelling of a type that is named as in pg_type; of an array, that of its elements is not asked here. */
    static Optional<String> byCatalogName(String name) {
        if (SAME_IN_CATALOG.contains(name) || WITH_MODIFIERS.contains(name)) {
            return Optional.of(name);
        }
        return Optional.ofNullable(BY_CATALOG_NAME.get(name));
    }

    static boolean takesModifiers(String spelling) {
        return !SAME_IN_CATALOG.contains(spelling) && !BY_CATALOG_NAME.containsValue(spelling);
    }

    static boolean isPseudoType(String name) {
        return PSEUDO_TYPES.contains(name);
    }

    /** The names that stand for an integer column with a default, and for no type. */
    static Optional<String> ofSerial(String name) {
        return switch (name) {
            case "smallserial", "serial2" -> Optional.of("smallint");
            case "serial", "serial4" -> Optional.of("integer");
            case "bigserial", "serial8" -> Optional.of("bigint");
            default -> Optional.empty();
        };
    }

    /** How the fields of an interval may be restricted; a precision goes with seconds only. */
    static final List<String> INTERVAL_FIELDS = List.of(
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "year to month",
            "day to hour",
            "day to minute",
            "day to second",
            "hour to minute",
            "hour to second",
            "minute to second");
}
