package io.metatables.schema.lint;

import java.util.List;
import java.util.Locale;

/**
 * The name of a table as a statement writes it, spelled so that two spellings of one name are equal.
 *
 * @param text without the default schema
 * @param end the place after the name among the words of the statement
 */
record TableName(String text, int end) {
    private static final String DEFAULT_SCHEMA = "public.";

    /** Reads the name at a place, after words that may stand before a name. */
    static TableName read(Words words, int begin) {
        int start = begin;
        for (List<String> optional :
                List.of(List.of("IF", "NOT", "EXISTS"), List.of("IF", "EXISTS"), List.of("ONLY"))) {
            start += words.has(start, optional.toArray(String[]::new)) ? optional.size() : 0;
        }
        StringBuilder text = new StringBuilder(part(words.at(start)));
        int end = start + 1;
        while (words.at(end).equals(".")) {
            text.append('.').append(part(words.at(end + 1)));
            end += 2;
        }
        String name = text.toString();
        return new TableName(name.startsWith(DEFAULT_SCHEMA) ? name.substring(DEFAULT_SCHEMA.length()) : name, end);
    }

    private static String part(String word) {
        if (!word.startsWith("\"")) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare = word.substring(1, Math.max(1, word.length() - 1));
        return bare.matches("[a-z_][a-z0-9_$]*") ? bare : word;
    }
}
