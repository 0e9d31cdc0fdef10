package io.metatables.processor.read;

import java.util.regex.Pattern;

/** What a Javadoc page shows of an inline tag. */
final class InlineTag {
    private static final Pattern PACKAGE = Pattern.compile("^(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private InlineTag() {}

    /**
     * Reduces a tag to its text.
     *
     * @param tag what stands between <code>{@</code> and the closing brace, such as {@code link Asset the asset}
     */
    static String shown(String tag) {
        String[] parts = tag.strip().split("\\s+", 2);
        String content = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "code", "literal" -> content;
            case "link", "linkplain" -> label(content);
            case "return" -> "Returns " + new PlainText(content).whole() + ".";
            case "summary", "index" -> new PlainText(content).whole();
            default -> "";
        };
    }

    /** The label of a link, or the name it points to as Javadoc shows it. */
    private static String label(String content) {
        int end = referenceEnd(content);
        String label = content.substring(end).strip();
        if (!label.isEmpty()) {
            return new PlainText(label).whole();
        }
        String reference = PACKAGE.matcher(content.substring(0, end)).replaceFirst("");
        return reference.startsWith("#") ? reference.substring(1) : reference.replace('#', '.');
    }

    /** A reference ends at the first space outside its parentheses. */
    private static int referenceEnd(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(c)) {
                return i;
            }
        }
        return content.length();
    }
}
