package io.metatables.processor.validate.operator;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For which types the access methods have a default operator class, in every release from PostgreSQL 14 on. */
final class DefaultClasses {
    static final String ENUM = "an enum";
    static final String ARRAY = "an array";
    static final String COMPOSITE = "a composite type";
    static final String RANGE = "a range";
    static final String MULTIRANGE = "a multirange";

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric", "money", "oid");
    private static final Set<String> TIMES = words("date time timetz timestamp timestamptz interval");
    private static final Set<String> TEXTS = words("text varchar char \"char\"");
    private static final Set<String> ADDRESSES = words("inet cidr macaddr macaddr8");
    private static final Set<String> BITS = words("bit varbit");
    private static final Set<String> SCALARS =
            union(NUMBERS, TIMES, TEXTS, ADDRESSES, BITS, words("boolean uuid bytea"), Set.of(ENUM));
    private static final Set<String> SEARCHED = words("tsvector tsquery");
    private static final Set<String> SHAPES = words("point line lseg box path polygon circle");
    private static final Set<String> CONTAINERS = Set.of(ARRAY, COMPOSITE, RANGE, MULTIRANGE);
    private static final Set<String> KNOWN =
            union(SCALARS, SEARCHED, SHAPES, CONTAINERS, words("json jsonb jsonpath xml"));

    private static final Set<String> ORDERED = union(SCALARS, SEARCHED, CONTAINERS, words("jsonb"));
    private static final Map<String, Set<String>> BY_METHOD = Map.of(
            "btree", ORDERED,
            "hash", without(union(SCALARS, CONTAINERS, words("jsonb")), union(BITS, words("money"))),
            "gin", union(words("jsonb tsvector"), Set.of(ARRAY)),
            "gist", union(SEARCHED, words("point box circle polygon"), Set.of(RANGE, MULTIRANGE)),
            "spgist", union(words("text varchar inet cidr point box polygon"), Set.of(RANGE)),
            "brin", without(union(SCALARS, words("box"), Set.of(RANGE)), union(words("boolean money"), Set.of(ENUM))));
    private static final Map<String, String> EXTENSIONS = Map.of("gin", "btree_gin", "gist", "btree_gist");

    private DefaultClasses() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> types : sets) {
            all.addAll(types);
        }
        return Collections.unmodifiableSet(all);
    }

    private static Set<String> without(Set<String> types, Set<String> others) {
        Set<String> rest = new HashSet<>(types);
        rest.removeAll(others);
        return Collections.unmodifiableSet(rest);
    }

    /** Whether the columns of a type surely have keys and ordinary indexes. */
    static boolean isOrdered(String type) {
        return ORDERED.contains(type);
    }

    /** Whether an index surely cannot be made of a type without naming an operator class, or without an extension. */
    static boolean isMissing(String method, String type) {
        Set<String> types = BY_METHOD.get(method);
        return types != null && !types.contains(type) && KNOWN.contains(type);
    }

    /** The extension that brings a default operator class; null: none does. */
    static @Nullable String extension(String method, String type) {
        return SCALARS.contains(type) ? EXTENSIONS.get(method) : null;
    }

    /** Whether a type holds texts, which can be searched as well as compared. */
    static boolean isText(String type) {
        return TEXTS.contains(type);
    }
}
