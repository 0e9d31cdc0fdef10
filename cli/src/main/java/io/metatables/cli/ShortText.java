package io.metatables.cli;

/** The beginning of a text, for a cell of a table: nobody reads ten megabytes there. */
final class ShortText {
    private static final int LONGEST = 120;

    private ShortText() {}

    /** The first line, cut where it is too long; a program gets all of it. */
    static String of(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "...";
    }
}
