package io.metatables.cli.output;

import java.util.function.IntPredicate;

/**
 * Makes visible what a terminal would obey, or what would show a text otherwise than it is: control characters, marks that turn the
 * direction of writing, and characters without width. They come from a database or a file, where anybody may have written them.
 */
public final class VisibleText {

    private VisibleText() {}

    /**
     * A text that is one line.
     *
     * @param text any text
     * @return the text with <code>&#92;u001b</code> and the like for what would not be seen, ends of lines and tabs included
     */
    public static String line(String text) {
        return escaped(text, VisibleText::isSeen);
    }

    /**
     * A text that may have several lines.
     *
     * @param text any text
     * @return the text with <code>&#92;u001b</code> and the like for what would not be seen, but for ends of lines and tabs
     */
    public static String lines(String text) {
        return escaped(text, point -> point == '\n' || point == '\t' || isSeen(point));
    }

    /** Nearly every text is returned as it is. */
    private static String escaped(String text, IntPredicate seen) {
        if (text.codePoints().allMatch(seen)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (seen.test(point)) {
                visible.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    visible.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return visible.toString();
    }

    /** The joiners U+200C and U+200D are letters of some languages, and parts of pictures. */
    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }
}
