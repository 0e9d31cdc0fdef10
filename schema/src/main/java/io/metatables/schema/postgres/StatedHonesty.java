package io.metatables.schema.postgres;

import io.metatables.schema.diff.Honesty;
import io.metatables.schema.script.ScriptLexer;
import io.metatables.schema.script.ScriptToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script says in a comment of how much is restored on the way back: {@code restores: exact} in one that goes down,
 * {@code reverse: exact} in one that goes up; by itself, or behind the locks of a step as the renderer writes it.
 *
 * @param line the line of the comment, from 1
 * @param subject what it is about: the text of the comment before it, else the first line of the statement after it; may be empty
 * @param word what it says: the label of an {@link Honesty}, or something that is none
 */
public record StatedHonesty(int line, String subject, String word) {
    private static final Pattern FORM =
            Pattern.compile("--\\h*(?:lock: .*; scans: (?:yes|no); rewrites: (?:yes|no); )?(?:restores|reverse):(.*)");
    private static final Pattern PROSE = Pattern.compile("--\\h*(.*)");

    /**
     * Reads what a script says. What stands within a text, a quoted name or a block comment says nothing.
     *
     * @param sql a script with LF line breaks
     * @return in the order in which it stands there; empty: it says nothing about it
     */
    public static List<StatedHonesty> read(String sql) {
        List<ScriptToken> tokens = ScriptLexer.tokens(sql);
        List<StatedHonesty> stated = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Matcher matcher = FORM.matcher(tokens.get(i).text());
            if (tokens.get(i).kind() == ScriptToken.Kind.COMMENT && matcher.matches()) {
                stated.add(new StatedHonesty(
                        tokens.get(i).line(),
                        subject(sql, tokens, i),
                        matcher.group(1).strip()));
            }
        }
        return List.copyOf(stated);
    }

    /**
     * What the word means.
     *
     * @return empty if it is not one of the three
     */
    public Optional<Honesty> honesty() {
        return Arrays.stream(Honesty.values())
                .filter(honesty -> honesty.label().equals(word))
                .findFirst();
    }

    private static String subject(String sql, List<ScriptToken> tokens, int at) {
        if (at > 0 && isProse(tokens.get(at - 1), tokens.get(at).line() - 1)) {
            Matcher prose = PROSE.matcher(tokens.get(at - 1).text());
            return prose.matches() ? prose.group(1).strip() : "";
        }
        return tokens.subList(at + 1, tokens.size()).stream()
                .filter(token -> token.kind() != ScriptToken.Kind.COMMENT)
                .findFirst()
                .map(token -> sql.substring(token.begin())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip())
                .orElse("");
    }

    private static boolean isProse(ScriptToken token, int line) {
        return token.kind() == ScriptToken.Kind.COMMENT
                && token.line() == line
                && token.text().startsWith("--");
    }
}
