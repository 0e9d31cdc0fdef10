package io.metatables.processor.eclipse;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comment as it is written, which is what Eclipse's compiler hands out: javac translates Unicode escapes everywhere. */
public final class WrittenComment {
    /** A backslash that another one precedes begins no escape. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+(\\p{XDigit}{4})");

    private WrittenComment() {}

    /**
     * Translates the escapes.
     *
     * @param text as written
     * @return the text that is meant
     */
    public static String translated(String text) {
        return ESCAPE.matcher(text).replaceAll(WrittenComment::character);
    }

    private static String character(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(2), 16);
        return Matcher.quoteReplacement(escape.group(1) + character);
    }
}
