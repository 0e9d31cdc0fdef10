package io.metatables.schema.diff;

import java.util.Locale;

/** How alike two names are: by the letters that have to be changed to make one of the other, whatever their case. */
final class Likeness {
    private Likeness() {}

    /** From 0, nothing in common, to 1, the same. */
    static double of(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 1 : 1 - (double) edits(a, b) / longest;
    }

    /** Levenshtein's distance, row by row. */
    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] last = previous;
            previous = current;
            current = last;
        }
        return previous[b.length()];
    }
}
