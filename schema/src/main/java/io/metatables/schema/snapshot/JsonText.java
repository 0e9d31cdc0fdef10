package io.metatables.schema.snapshot;

/** Writes a text in JSON, always with the same escapes, for what is written is hashed. */
final class JsonText {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private JsonText() {}

    /** Appends a text with its quotes. */
    static void append(StringBuilder json, String text) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                json.append(text, from, i).append(escape(c));
                from = i + 1;
            }
        }
        json.append(text, from, text.length()).append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\f' -> "\\f";
            default -> {
                String hex = Integer.toHexString(c);
                yield "\\u" + "0".repeat(4 - hex.length()) + hex;
            }
        };
    }
}
