package io.metatables.processor.generate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every column of a table a constant of its own, whatever PostgreSQL takes as a name. */
final class ConstantNames {
    /** The constant that holds the identifier of the table. */
    static final String IDENTIFIER = "IDENTIFIER";

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

    private ConstantNames() {}

    /**
     * Names the constants. A column with a plain name gets that name in upper case, even if an odd one stands before it.
     *
     * @param columns physical names
     * @return the constant of each, in the order of the columns
     */
    static Map<String, String> of(List<String> columns) {
        Set<String> taken = new LinkedHashSet<>(Set.of(IDENTIFIER));
        Map<String, String> chosen = new LinkedHashMap<>();
        columns.stream().filter(ConstantNames::isPlain).forEach(column -> choose(column, taken, chosen));
        columns.stream().filter(column -> !isPlain(column)).forEach(column -> choose(column, taken, chosen));
        Map<String, String> ordered = new LinkedHashMap<>();
        columns.forEach(column -> ordered.put(column, String.valueOf(chosen.get(column))));
        return ordered;
    }

    private static boolean isPlain(String column) {
        return PLAIN.matcher(column).matches() && !constant(column).equals(IDENTIFIER);
    }

    private static void choose(String column, Set<String> taken, Map<String, String> chosen) {
        String plain = constant(column);
        String wanted = plain.equals(IDENTIFIER) ? plain + "_COLUMN" : plain;
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        chosen.put(column, name);
    }

    private static String constant(String column) {
        StringBuilder constant = new StringBuilder();
        column.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) ? c : '_')
                .forEach(constant::appendCodePoint);
        boolean startsWord = !constant.isEmpty() && Character.isJavaIdentifierStart(constant.codePointAt(0));
        boolean underscoresOnly = constant.chars().allMatch(c -> c == '_');
        return startsWord && !underscoresOnly ? constant.toString() : "COLUMN_" + constant;
    }
}
