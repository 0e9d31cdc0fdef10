package io.metatables.schema.lint;

import io.metatables.schema.script.ScriptToken;
import io.metatables.schema.script.ScriptToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment by which a person takes responsibility for what a statement does: {@code -- accepted: MT345 nobody writes it at night}.
 * It stands in the lines directly before the statement, or before further comments that do.
 *
 * @param line where it is, from 1
 * @param statementLine the line after the comments that it is among
 * @param code the code of the finding that it silences; empty if none is named
 * @param reason why; empty if nobody said
 */
record Acceptance(int line, int statementLine, String code, String reason) {
    private static final Pattern TEXT = Pattern.compile("--\\s*accepted:\\s*(MT\\d{3})?[\\s:,-]*(.*)");

    /** The acceptances in a script. */
    static List<Acceptance> in(List<ScriptToken> tokens) {
        Map<Integer, String> comments = commentsOfTheirOwnLine(tokens);
        List<Acceptance> acceptances = new ArrayList<>();
        for (ScriptToken token : tokens) {
            Matcher matcher = TEXT.matcher(token.text());
            if (comments.containsKey(token.line()) && token.kind() == Kind.COMMENT && matcher.matches()) {
                String code = matcher.group(1);
                acceptances.add(new Acceptance(
                        token.line(),
                        lineAfter(token.line(), comments.keySet()),
                        code == null ? "" : code,
                        matcher.group(2).strip()));
            }
        }
        return acceptances;
    }

    /** A comment behind a statement says something of that one, and nothing of the next. */
    private static Map<Integer, String> commentsOfTheirOwnLine(List<ScriptToken> tokens) {
        Map<Integer, String> comments = new HashMap<>();
        Set<Integer> others = new HashSet<>();
        for (ScriptToken token : tokens) {
            if (token.kind() == Kind.COMMENT && token.text().startsWith("--")) {
                comments.put(token.line(), token.text());
            } else {
                int lines = (int) token.text().lines().count();
                for (int i = 0; i < Math.max(1, lines); i++) {
                    others.add(token.line() + i);
                }
            }
        }
        comments.keySet().removeAll(others);
        return comments;
    }

    private static int lineAfter(int line, Set<Integer> commentLines) {
        int next = line;
        while (commentLines.contains(next)) {
            next++;
        }
        return next;
    }
}
