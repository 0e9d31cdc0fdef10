package io.metatables.runtime.introspect;

import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL prints {@code (ARRAY['a'::character varying])::text[]} for a cast of a whole array, and reads the same text as a cast
 * of each element; it does so for every {@code IN} over a varchar column. With the type of the array said, it reads what it
 * had printed.
 */
final class ArrayCast {
    private static final String OPEN = "(ARRAY[";
    private static final String CAST = "])::";

    private ArrayCast() {}

    /** Says the types of arrays that are cast as a whole. */
    static String explicit(String printed) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = printed.indexOf(OPEN); open >= 0; open = printed.indexOf(OPEN, done)) {
            int start = open + OPEN.length();
            int close = start + SqlDepth.closing(printed.substring(start));
            text.append(printed, done, close);
            if (printed.startsWith(CAST, close)) {
                text.append(type(printed.substring(start, close))
                        .map("]::%s[]"::formatted)
                        .orElse("]"));
                close++;
            }
            done = close;
        }
        return text.append(printed, done, printed.length()).toString();
    }

    /** The type that every element is cast to. */
    private static Optional<String> type(String elements) {
        List<String> types = SqlDepth.list(elements).stream()
                .map(element -> element.contains("::") ? element.substring(element.lastIndexOf("::") + 2) : "")
                .distinct()
                .toList();
        return types.size() == 1 && types.get(0).matches("[a-z_][a-z0-9_ ]*")
                ? Optional.of(types.get(0))
                : Optional.empty();
    }
}
