package io.metatables.processor.generate;

/** Makes text safe inside a Javadoc comment: it is shown as it is, and ends no comment. */
final class JavadocText {
    private JavadocText() {}

    /** One line of HTML that shows the text. */
    static String escape(String text) {
        String line = text.strip();
        StringBuilder html = new StringBuilder(line.length() + 16);
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean gap = c <= ' ' || c == 0x7f;
            if (!gap) {
                append(html, c);
            } else if (!space) {
                html.append(' ');
            }
            space = gap;
        }
        return html.toString();
    }

    /** The text as a sentence, followed by a space; nothing for an empty text. */
    static String sentence(String text) {
        String html = escape(text);
        if (html.isEmpty()) {
            return "";
        }
        boolean ended = html.endsWith(".") || html.endsWith("!") || html.endsWith("?");
        return ended ? html + " " : html + ". ";
    }

    private static void append(StringBuilder html, char c) {
        // A backslash could begin a Unicode escape, a slash end the comment, and @ or a brace a tag.
        if ("&<>@{}\\/".indexOf(c) < 0) {
            html.append(c);
        } else {
            html.append("&#").append((int) c).append(';');
        }
    }
}
