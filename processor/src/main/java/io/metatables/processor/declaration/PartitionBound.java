package io.metatables.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bound of a partition, taken apart.
 *
 * @param kind which of the four forms it has
 * @param first the values of {@code IN}, those after {@code FROM}, or modulus and remainder; each as written
 * @param second those after {@code TO}
 */
public record PartitionBound(Kind kind, List<String> first, List<String> second) {
    private static final Pattern RANGE =
            Pattern.compile("FROM\\s*(\\(.*\\))\\s*TO\\s*(\\(.*\\))", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("IN\\s*(\\(.*\\))", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile(
            "WITH\\s*\\(\\s*MODULUS\\s+(\\d+)\\s*,\\s*REMAINDER\\s+(\\d+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    /** The forms of a bound. */
    public enum Kind {
        /** From some values to others. */
        RANGE,
        /** A list of values. */
        LIST,
        /** A remainder of a hash. */
        HASH,
        /** Whatever no other partition holds. */
        DEFAULT
    }

    /** Copies the lists. */
    public PartitionBound {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * Takes a bound apart.
     *
     * @param text as SQL writes it after {@code FOR VALUES}, or {@code DEFAULT}
     * @return empty if it is no bound
     */
    public static Optional<PartitionBound> parse(String text) {
        String bound = text.strip();
        if (bound.toUpperCase(Locale.ROOT).equals("DEFAULT")) {
            return Optional.of(new PartitionBound(Kind.DEFAULT, List.of(), List.of()));
        }
        Matcher hash = HASH.matcher(bound);
        if (hash.matches()) {
            return Optional.of(new PartitionBound(Kind.HASH, List.of(hash.group(1), hash.group(2)), List.of()));
        }
        Matcher list = LIST.matcher(bound);
        if (list.matches()) {
            return values(list.group(1)).map(values -> new PartitionBound(Kind.LIST, values, List.of()));
        }
        return range(bound);
    }

    /** A quoted value may hold anything, also what looks like the word between the two lists. */
    private static Optional<PartitionBound> range(String bound) {
        Matcher range = RANGE.matcher(bound);
        if (!range.matches()) {
            return Optional.empty();
        }
        int open = bound.indexOf('(');
        int close = closing(bound, open);
        String rest = close < 0 ? "" : bound.substring(close + 1).strip();
        if (!rest.toUpperCase(Locale.ROOT).startsWith("TO")) {
            return Optional.empty();
        }
        return values(bound.substring(open, close + 1))
                .flatMap(from -> values(rest.substring(2).strip())
                        .filter(to -> to.size() == from.size())
                        .map(to -> new PartitionBound(Kind.RANGE, from, to)));
    }

    /**
     * What is wrong with a bound.
     *
     * @param text as SQL writes it after {@code FOR VALUES}
     * @return the end of a sentence; empty: nothing
     */
    public static Optional<String> flaw(String text) {
        return parse(text).isPresent()
                ? Optional.empty()
                : Optional.of("is none that PostgreSQL knows: \"" + text + "\"");
    }

    /** The values in one pair of parentheses; empty if it is not one pair, or has no values. */
    private static Optional<List<String>> values(String text) {
        if (!text.startsWith("(") || closing(text, 0) != text.length() - 1) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        int from = 1;
        int depth = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = text.indexOf('\'', i + 1);
            } else if ((c == ',' && depth == 0) || i == text.length() - 1) {
                values.add(text.substring(from, i).strip());
                from = i + 1;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return values.stream().anyMatch(String::isEmpty) ? Optional.empty() : Optional.of(values);
    }

    /** Where the parenthesis that opens at an index is closed; -1: nowhere. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = text.indexOf('\'', i + 1);
                if (i < 0) {
                    return -1;
                }
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
