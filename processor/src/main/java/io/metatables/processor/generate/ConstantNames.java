package io.metatables.processor.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives every column of a table a constant of its own, whatever PostgreSQL takes as a name. */
final class ConstantNames {
    /** The constant that holds the identifier of the table. */
    static final String IDENTIFIER = "IDENTIFIER";

    private ConstantNames() {}

    /**
     * Names the constants. A column with a plain name gets that name in upper case, even if an odd one stands before it.
     *
     * @param columns physical names
     * @return the constant of each, in the order of the columns
     */
    static Map<String, String> of(List<String> columns) {
        Set<String> taken = new HashSet<>(Set.of(IDENTIFIER));
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String column : columns) {
            chosen.put(column, "");
        }
        List<String> odd = new ArrayList<>();
        for (String column : columns) {
            if (isPlain(column)) {
                choose(column, taken, chosen);
            } else {
                odd.add(column);
            }
        }
        for (String column : odd) {
            choose(column, taken, chosen);
        }
        return chosen;
    }

    /** Whether the name in upper case is a constant as it stands, and no other. */
    private static boolean isPlain(String column) {
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || (c != '_' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !column.isEmpty() && !column.equalsIgnoreCase(IDENTIFIER);
    }

    private static void choose(String column, Set<String> taken, Map<String, String> chosen) {
        String plain = isPlain(column) ? column.toUpperCase(Locale.ROOT) : constant(column);
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
