package io.metatables.schema.naming;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modifiers of PostGIS's types, whose words PostgreSQL folds and PostGIS prints in camel case: {@code geometry(PointZ,4326)}. */
final class SpatialModifiers {
    private static final Map<String, String> SHAPES = Stream.of(
                    "Geometry",
                    "Point",
                    "LineString",
                    "Polygon",
                    "MultiPoint",
                    "MultiLineString",
                    "MultiPolygon",
                    "GeometryCollection",
                    "CircularString",
                    "CompoundCurve",
                    "CurvePolygon",
                    "MultiCurve",
                    "MultiSurface",
                    "PolyhedralSurface",
                    "Triangle",
                    "Tin")
            .collect(Collectors.toUnmodifiableMap(shape -> shape.toLowerCase(Locale.ROOT), Function.identity()));
    private static final Pattern SHAPE = Pattern.compile("([a-z]+?)(z?m?)", Pattern.CASE_INSENSITIVE);

    private SpatialModifiers() {}

    static List<String> canonical(List<String> modifiers) {
        return modifiers.stream().map(SpatialModifiers::canonical).toList();
    }

    private static String canonical(String modifier) {
        Matcher matcher = SHAPE.matcher(modifier);
        if (!matcher.matches()) {
            return modifier;
        }
        String shape = SHAPES.get(matcher.group(1).toLowerCase(Locale.ROOT));
        return shape == null ? modifier : shape + matcher.group(2).toUpperCase(Locale.ROOT);
    }
}
