package io.metatables.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a Javadoc comment: what stands before the first block tag, and the block tags.
 *
 * @param text the comment without its asterisks, as the compiler hands it out
 */
record DocComment(String text) {
    private static final String PARAM = "@param";
    private static final String RETURN = "@return";
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    /** The first sentence of the description, or what {@code @return} says where there is no description. */
    Optional<String> summary() {
        String description = new PlainText(text.substring(0, nextTag(0))).firstSentence();
        return filled(description.isEmpty() ? result() : description);
    }

    private String result() {
        for (int start = nextTag(0), end; start < text.length(); start = end) {
            end = nextTag(start + 1);
            if (isTag(start, RETURN)) {
                return new PlainText(text.substring(start + RETURN.length(), end)).firstSentence();
            }
        }
        return "";
    }

    /** What the comment of a record says of a component. */
    Optional<String> param(String name) {
        return filled(params().getOrDefault(name, ""));
    }

    /** What the comment of a record says of its components, by their names; where one has two tags, the first. */
    Map<String, String> params() {
        Map<String, String> params = new HashMap<>();
        for (int start = nextTag(0), end; start < text.length(); start = end) {
            end = nextTag(start + 1);
            if (isTag(start, PARAM)) {
                addParam(text.substring(start + PARAM.length(), end).strip(), params);
            }
        }
        return params;
    }

    private static void addParam(String tag, Map<String, String> params) {
        int end = 0;
        while (end < tag.length() && SPACES.indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        params.putIfAbsent(tag.substring(0, end), new PlainText(tag.substring(end)).whole());
    }

    private boolean isTag(int start, String tag) {
        int end = start + tag.length();
        return text.startsWith(tag, start) && end < text.length() && SPACES.indexOf(text.charAt(end)) >= 0;
    }

    /** Where the next block tag begins: at an at sign with nothing but white space before it in its line. */
    private int nextTag(int from) {
        int at = text.indexOf('@', from);
        while (at >= 0 && !opensLine(at)) {
            at = text.indexOf('@', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    private boolean opensLine(int at) {
        int before = at - 1;
        while (before >= 0 && isSpaceInLine(text.charAt(before))) {
            before--;
        }
        return before < 0 || LINE_ENDS.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isSpaceInLine(char c) {
        return SPACES.indexOf(c) >= 0 && LINE_ENDS.indexOf(c) < 0;
    }

    private static Optional<String> filled(String sentence) {
        return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }
}
