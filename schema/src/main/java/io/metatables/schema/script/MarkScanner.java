package io.metatables.schema.script;

import io.metatables.schema.script.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks that are left in a script. What looks like one within a comment, a text or a quoted name is none; the program in
 * a dollar-quoted body is searched as a script of its own.
 */
public final class MarkScanner {
    private MarkScanner() {}

    /**
     * The marks of a script.
     *
     * @param sql a script with LF line breaks
     * @return in the order in which they stand there; empty: nothing waits for a person
     */
    public static List<PlacedMark> scan(String sql) {
        List<PlacedMark> marks = new ArrayList<>();
        scan(sql, 1, marks);
        return List.copyOf(marks);
    }

    private static void scan(String sql, int firstLine, List<PlacedMark> marks) {
        if (!Mark.mayBeIn(sql)) {
            return;
        }
        for (ScriptToken token : ScriptLexer.tokens(sql)) {
            int line = firstLine + token.line() - 1;
            if (token.kind() == Kind.MARK) {
                marks.add(new PlacedMark(line, Mark.read(token.text())));
            } else if (token.kind() == Kind.BODY) {
                scan(token.body(), line, marks); // its tag is in the same line as its beginning
            }
        }
    }
}
