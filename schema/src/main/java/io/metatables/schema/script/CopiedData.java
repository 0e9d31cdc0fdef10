package io.metatables.schema.script;

import io.metatables.schema.script.ScriptToken.Kind;
import java.util.List;

/** The lines of data that follow {@code COPY ... FROM STDIN;} in a script, up to a line with {@code \\.} in it, as psql reads them. */
final class CopiedData {
    private static final String END = "\n\\.";

    private CopiedData() {}

    /** Whether the last of these tokens, a semicolon, ends a statement that is followed by its data. */
    static boolean follow(List<ScriptToken> tokens) {
        boolean fromStdin = false;
        int i = tokens.size() - 2;
        for (; i >= 0 && tokens.get(i).kind() != Kind.SEMICOLON && tokens.get(i).kind() != Kind.DATA; i--) {
            fromStdin |= isWord(tokens, i, "FROM") && isWord(tokens, i + 1, "STDIN");
        }
        return fromStdin && isWord(tokens, first(tokens, i + 1), "COPY");
    }

    private static int first(List<ScriptToken> tokens, int begin) {
        int first = begin;
        while (tokens.get(first).kind() == Kind.COMMENT) {
            first++;
        }
        return first;
    }

    private static boolean isWord(List<ScriptToken> tokens, int at, String word) {
        ScriptToken token = tokens.get(at);
        return token.kind() == Kind.WORD && token.text().equalsIgnoreCase(word);
    }

    /** Where the data end that begin after the line of this position. */
    static int end(String sql, int from) {
        for (int i = sql.indexOf(END, from); i >= 0; i = sql.indexOf(END, i + 1)) {
            int end = i + END.length();
            if (end == sql.length() || sql.charAt(end) == '\n') {
                return end;
            }
        }
        return sql.length();
    }

    /** The lines themselves, each with its line break, without the line that ends them. */
    static String lines(ScriptToken data) {
        String text = data.text().substring(data.text().indexOf('\n') + 1);
        return text.endsWith("\\.") ? text.substring(0, text.length() - 2) : text;
    }
}
