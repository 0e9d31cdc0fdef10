package io.metatables.runtime.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant who wrote a name that isn't there. */
final class NearNames {
    private static final int SHOWN = 5;

    private NearNames() {}

    /**
     * A table by both of its names.
     *
     * @param identifier the logical one
     * @param physical the one within its schema
     */
    record Named(String identifier, String physical) {}

    /** The identifiers that are near, the nearest first: another case, the physical name, a few other letters, or a part of it. */
    static List<String> of(String written, List<Named> known) {
        return known.stream()
                .map(named -> new Near(named.identifier(), distance(written, named)))
                .filter(near -> near.distance() <= Math.max(1, written.length() / 3))
                .sorted(Comparator.comparing(Near::distance).thenComparing(Near::identifier))
                .map(Near::identifier)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private record Near(String identifier, int distance) {}

    private static int distance(String written, Named named) {
        String wanted = written.toLowerCase(Locale.ROOT);
        String identifier = named.identifier().toLowerCase(Locale.ROOT);
        if (wanted.equals(identifier) || wanted.equals(named.physical().toLowerCase(Locale.ROOT))) {
            return 0;
        }
        return wanted.length() > 2 && identifier.contains(wanted) ? 1 : edits(wanted, identifier);
    }

    /** How many letters have to be put in, left out or exchanged. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
