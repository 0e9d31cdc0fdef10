package io.metatables.runtime.migrate;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes an SQL file apart into its statements, so that a failure can be told by its line. Knows what PostgreSQL's own scanner
 * knows of semicolons that end nothing: in quotes, in dollar quotes and in comments.
 */
final class StatementSplitter {
    private final String sql;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private int position;
    private int line = 1;
    private int begin = -1;
    private int beginLine;

    private StatementSplitter(String sql) {
        this.sql = sql;
    }

    /**
     * A statement of a file.
     *
     * @param sql without the semicolon
     * @param line where it begins, from 1
     */
    record ScriptStatement(String sql, int line) {}

    static List<ScriptStatement> split(String sql) {
        StatementSplitter splitter = new StatementSplitter(sql);
        splitter.run();
        return List.copyOf(splitter.statements);
    }

    private void run() {
        while (position < sql.length()) {
            char c = sql.charAt(position);
            if (looksAt("--")) {
                advanceTo(endOf("\n", position));
            } else if (looksAt("/*")) {
                advanceTo(endOfBlockComment());
            } else if (c == ';') {
                end();
                advanceTo(position + 1);
            } else {
                beginUnlessBlank(c);
                advanceTo(endOfToken(c));
            }
        }
        end();
    }

    private int endOfToken(char c) {
        if (c == '\'') {
            return endOfString();
        }
        if (c == '"') {
            return endOf("\"", position + 1);
        }
        if (c == '$') {
            String tag = dollarTag();
            return tag.isEmpty() ? position + 1 : endOf(tag, position + tag.length());
        }
        return position + 1;
    }

    /** Also {@code E'...'}, in which a backslash guards a quote; a doubled quote simply begins the next string. */
    private int endOfString() {
        boolean escapes = position > 0
                && Character.toUpperCase(sql.charAt(position - 1)) == 'E'
                && (position == 1 || !Character.isJavaIdentifierPart(sql.charAt(position - 2)));
        for (int i = position + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == '\'') {
                return i + 1;
            }
        }
        return sql.length();
    }

    private String dollarTag() {
        if (position > 0 && Character.isJavaIdentifierPart(sql.charAt(position - 1))) {
            return ""; // a dollar within a name
        }
        int end = position + 1;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        boolean parameter = end > position + 1 && Character.isDigit(sql.charAt(position + 1));
        boolean closed = end < sql.length() && sql.charAt(end) == '$';
        return closed && !parameter ? sql.substring(position, end + 1) : "";
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

    private int endOf(String terminator, int from) {
        int found = sql.indexOf(terminator, from);
        return found < 0 ? sql.length() : found + terminator.length();
    }

    private void beginUnlessBlank(char c) {
        if (begin < 0 && !Character.isWhitespace(c)) {
            begin = position;
            beginLine = line;
        }
    }

    private void end() {
        if (begin >= 0) {
            statements.add(new ScriptStatement(sql.substring(begin, position).stripTrailing(), beginLine));
        }
        begin = -1;
    }

    private void advanceTo(int next) {
        for (; position < next; position++) {
            line += sql.charAt(position) == '\n' ? 1 : 0;
        }
    }

    private boolean looksAt(String text) {
        return sql.startsWith(text, position);
    }
}
