package io.metatables.processor.generate;

/** Writes a text as a literal of Java. */
final class StringLiteral {
    private StringLiteral() {}

    /** Appends the literal with its quotes; what is not ASCII stays as it is. */
    static void append(StringBuilder java, String text) {
        java.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                java.append('\\').append(c);
            } else if (c < ' ') {
                // Three octal digits: a Unicode escape would be a line break before javac sees the literal.
                java.append('\\').append((char) ('0' + (c >> 6)));
                java.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
            } else {
                java.append(c);
            }
        }
        java.append('"');
    }
}
