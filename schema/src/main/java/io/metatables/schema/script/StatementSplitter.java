package io.metatables.schema.script;

import io.metatables.schema.script.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes an SQL script apart into its statements, so that a failure, or a hazard, can be told by its line. */
public final class StatementSplitter {
    private final String sql;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private final List<ScriptToken> current = new ArrayList<>();
    private final List<ScriptToken> comments = new ArrayList<>();
    private int openBlocks;

    private StatementSplitter(String sql) {
        this.sql = sql;
    }

    /**
     * The statements of a script.
     *
     * @param sql a script with LF line breaks
     * @return its statements in their order; empty if there are comments only
     */
    public static List<ScriptStatement> split(String sql) {
        StatementSplitter splitter = new StatementSplitter(sql);
        for (ScriptToken token : ScriptLexer.tokens(sql)) {
            splitter.next(token);
        }
        splitter.end(sql.length());
        return List.copyOf(splitter.statements);
    }

    private void next(ScriptToken token) {
        if (token.kind() == Kind.SEMICOLON && openBlocks == 0) {
            end(token.begin());
        } else if (token.kind() == Kind.DATA && current.isEmpty()) {
            int last = statements.size() - 1;
            statements.set(last, statements.get(last).copying(token));
        } else if (token.kind() != Kind.COMMENT) {
            countBlocks(token);
            current.add(token);
        } else if (current.isEmpty()) {
            comments.add(token);
        }
    }

    /** The body of a function may be written without quotes, {@code BEGIN ATOMIC ...; END}: its semicolons end nothing. */
    private void countBlocks(ScriptToken token) {
        if (isWord(token, "ATOMIC") && !current.isEmpty() && isWord(current.get(current.size() - 1), "BEGIN")) {
            openBlocks++;
        } else if (openBlocks > 0 && isWord(token, "CASE")) {
            openBlocks++;
        } else if (openBlocks > 0 && isWord(token, "END")) {
            openBlocks--;
        }
    }

    private static boolean isWord(ScriptToken token, String word) {
        return token.kind() == Kind.WORD && token.text().equalsIgnoreCase(word);
    }

    private void end(int end) {
        if (!current.isEmpty()) {
            ScriptToken first = current.get(0);
            statements.add(new ScriptStatement(
                    sql.substring(beginOfComment(first), first.begin()),
                    sql.substring(first.begin(), end).stripTrailing(),
                    first.line(),
                    current,
                    null));
        }
        current.clear();
        comments.clear();
        openBlocks = 0;
    }

    /** A blank line parts a statement from what is said of the script. */
    private int beginOfComment(ScriptToken first) {
        int begin = first.begin();
        for (int i = comments.size() - 1; i >= 0; i--) {
            String between = sql.substring(comments.get(i).end(), begin);
            if (between.indexOf('\n') != between.lastIndexOf('\n')) {
                break;
            }
            begin = comments.get(i).begin();
        }
        return begin;
    }
}
