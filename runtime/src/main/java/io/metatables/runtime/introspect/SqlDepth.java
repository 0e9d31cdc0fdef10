package io.metatables.runtime.introspect;

import java.util.ArrayList;
import java.util.List;

/** How many parentheses are open, and whether a name or a text is. PostgreSQL prints no comments. */
final class SqlDepth {
    private int parentheses;
    private char quote;

    private void read(char c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '(' || c == '[') {
            parentheses++;
        } else if (c == ')' || c == ']') {
            parentheses--;
        }
    }

    private boolean outside() {
        return parentheses == 0 && quote == 0;
    }

    /** Takes a list apart at the commas that are in no parentheses and no quotes. */
    static List<String> list(String printed) {
        List<String> parts = new ArrayList<>();
        SqlDepth depth = new SqlDepth();
        int start = 0;
        for (int i = 0; i < printed.length(); i++) {
            depth.read(printed.charAt(i));
            if (depth.outside() && printed.charAt(i) == ',') {
                parts.add(printed.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(printed.substring(start).strip());
        return parts;
    }

    /** Where the parentheses that were open before the text are closed; its end if they aren't. */
    static int closing(String text) {
        SqlDepth depth = new SqlDepth();
        for (int i = 0; i < text.length(); i++) {
            depth.read(text.charAt(i));
            if (depth.parentheses < 0) {
                return i;
            }
        }
        return text.length();
    }
}
