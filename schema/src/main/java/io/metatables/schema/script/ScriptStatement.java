package io.metatables.schema.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a script.
 *
 * @param comment what is said on the lines right before it, with their line breaks; empty: nothing
 * @param sql as written, without the semicolon and what is before and after it
 * @param line where it begins, from 1
 * @param tokens what it consists of, without comments; at least one
 * @param data the lines that it copies into a table, each with its line break; null: it is no {@code COPY ... FROM STDIN}
 */
public record ScriptStatement(
        String comment,
        String sql,
        int line,
        List<ScriptToken> tokens,
        @Nullable String data) {

    /** Copies the list. */
    public ScriptStatement {
        tokens = List.copyOf(tokens);
    }

    /**
     * The statement as a server is sent it: with its comment, so that whoever looks at the sessions of the server reads what it does.
     *
     * @return both as written
     */
    public String text() {
        return comment + sql;
    }

    ScriptStatement copying(ScriptToken lines) {
        return new ScriptStatement(comment, sql, line, tokens, CopiedData.lines(lines));
    }
}
