package io.metatables.schema.script;

import java.util.List;

/**
 * A statement of a script.
 *
 * @param sql as written, without the semicolon and what is before and after it
 * @param line where it begins, from 1
 * @param tokens what it consists of, without comments; at least one
 */
public record ScriptStatement(String sql, int line, List<ScriptToken> tokens) {

    /** Copies the list. */
    public ScriptStatement {
        tokens = List.copyOf(tokens);
    }
}
