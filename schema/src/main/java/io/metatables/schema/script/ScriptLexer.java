package io.metatables.schema.script;

import io.metatables.schema.script.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes an SQL script apart into its tokens, as PostgreSQL's own scanner does: semicolons, dashes and quotes mean nothing within
 * quotes, dollar quotes and comments. Never fails; what is not closed goes to the end of the script.
 */
public final class ScriptLexer {
    private final String sql;
    private final List<ScriptToken> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private ScriptLexer(String sql) {
        this.sql = sql;
    }

    /**
     * The tokens of a script.
     *
     * @param sql a script with LF line breaks
     * @return its tokens in their order, comments included; what is between them is blank
     */
    public static List<ScriptToken> tokens(String sql) {
        ScriptLexer lexer = new ScriptLexer(sql);
        while (lexer.position < sql.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char c = sql.charAt(position);
        if (Character.isWhitespace(c)) {
            advanceTo(position + 1);
        } else if (looksAt("--")) {
            take(Kind.COMMENT, lineEnd());
        } else if (looksAt("/*")) {
            take(Kind.COMMENT, endOfBlockComment());
        } else if (Mark.beginsAt(sql, position)) {
            take(Kind.MARK, Mark.endsAt(sql, position));
        } else {
            nextOf(c);
        }
    }

    private void nextOf(char c) {
        switch (c) {
            case ';' -> semicolon();
            case '\'' -> take(Kind.STRING, endOfString());
            case '"' -> take(Kind.QUOTED_NAME, endOf("\"", position + 1));
            case '$' -> dollar();
            default -> {
                int end = endOfWord();
                take(end > position ? Kind.WORD : Kind.SYMBOL, Math.max(end, position + 1));
            }
        }
    }

    private void semicolon() {
        take(Kind.SEMICOLON, position + 1);
        if (CopiedData.follow(tokens)) {
            take(Kind.DATA, CopiedData.end(sql, position));
        }
    }

    private void take(Kind kind, int end) {
        tokens.add(new ScriptToken(kind, sql.substring(position, end), position, line));
        advanceTo(end);
    }

    private void advanceTo(int next) {
        for (; position < next; position++) {
            line += sql.charAt(position) == '\n' ? 1 : 0;
        }
    }

    /** A dollar that follows a letter belongs to the name, and never comes here. */
    private void dollar() {
        Optional<String> tag = dollarTag();
        if (tag.isPresent()) {
            take(Kind.BODY, endOf(tag.get(), position + tag.get().length()));
        } else {
            take(Kind.SYMBOL, position + 1);
        }
    }

    private Optional<String> dollarTag() {
        int end = position + 1;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        boolean parameter = end > position + 1 && Character.isDigit(sql.charAt(position + 1));
        boolean closed = end < sql.length() && sql.charAt(end) == '$';
        return closed && !parameter ? Optional.of(sql.substring(position, end + 1)) : Optional.empty();
    }

    private int endOfWord() {
        int end = position;
        while (end < sql.length() && isWord(sql.charAt(end), end)) {
            end++;
        }
        return end;
    }

    private boolean isWord(char c, int at) {
        return Character.isLetterOrDigit(c) || c == '_' || (c == '$' && at > position);
    }

    /** Also {@code E'...'}, in which a backslash guards a quote; a doubled quote simply begins the next string. */
    private int endOfString() {
        boolean escapes = followsTheWord("e");
        for (int i = position + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == '\'') {
                return i + 1;
            }
        }
        return sql.length();
    }

    private boolean followsTheWord(String word) {
        if (tokens.isEmpty()) {
            return false;
        }
        ScriptToken last = tokens.get(tokens.size() - 1);
        return last.end() == position && last.kind() == Kind.WORD && last.text().equalsIgnoreCase(word);
    }

    private int endOfBlockComment() {
        int depth = 0;
        for (int i = position; i < sql.length(); i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private int lineEnd() {
        int found = sql.indexOf('\n', position);
        return found < 0 ? sql.length() : found;
    }

    private int endOf(String terminator, int from) {
        int found = sql.indexOf(terminator, from);
        return found < 0 ? sql.length() : found + terminator.length();
    }

    private boolean looksAt(String text) {
        return sql.startsWith(text, position);
    }
}
