package io.metatables.processor.validate.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types that an extension brings, by the names that nobody else gives to a type. */
final class ExtensionTypes {
    private static final Map<String, List<String>> BY_TYPE = byType();

    private ExtensionTypes() {}

    private static Map<String, List<String>> byType() {
        Map<String, List<String>> types = new HashMap<>();
        put(types, List.of("citext"), "citext");
        put(types, List.of("hstore"), "hstore");
        put(types, List.of("ltree"), "ltree", "lquery", "ltxtquery");
        put(types, List.of("cube"), "cube");
        put(types, List.of("seg"), "seg");
        put(types, List.of("earthdistance"), "earth");
        put(types, List.of("intarray"), "query_int");
        put(types, List.of("isn"), "ean13", "isbn", "isbn13", "ismn", "ismn13", "issn", "issn13", "upc");
        put(types, List.of("vector", "vectors"), "vector", "halfvec", "sparsevec");
        put(types, List.of("postgis"), "geometry", "geography", "box2d", "box3d");
        put(types, List.of("postgis_raster", "postgis"), "raster");
        put(types, List.of("hll"), "hll");
        return types;
    }

    private static void put(Map<String, List<String>> all, List<String> extensions, String... types) {
        for (String type : types) {
            all.put(type, extensions);
        }
    }

    /** The extensions that bring a type, the usual one first; empty: none that is known here. */
    static List<String> bringing(String type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }
}
