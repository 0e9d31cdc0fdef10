package io.metatables.schema.revision.fork;

import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.script.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what people have written at the marks of one script into another, wherever the statements around a mark are the same to the
 * letter. Comments do not count.
 */
final class FilledPlaces {
    private static final Pattern MARK = Pattern.compile("<<(?:"
            + Arrays.stream(Mark.Kind.values()).map(Mark.Kind::word).collect(Collectors.joining("|"))
            + "): [^\\n]*?>>");
    private static final String CONFIRM = "<<" + Mark.Kind.CONFIRM.word();

    /** What a person may have written: not beyond the statement, and no mark. */
    private static final String FILLED = "((?:(?!;\\n|<<)[\\s\\S])+?)";

    private final String old;

    /** Remembers what was written into a script. */
    FilledPlaces(String old) {
        this.old = "\n" + withoutComments(old);
    }

    /** A part with as many marks filled as the old script knows how to. */
    ScriptPart in(ScriptPart part) {
        List<String> blocks = new ArrayList<>();
        for (String block : part.sql().split("\n\n", -1)) {
            blocks.add(MARK.matcher(withoutComments(block)).find() ? filled(block) : block);
        }
        return new ScriptPart(part.transactional(), String.join("\n\n", blocks));
    }

    private String filled(String block) {
        String statements = withoutComments(block);
        List<MatchResult> places = MARK.matcher(statements).results().toList();
        List<MatchResult> known = Pattern.compile(pattern(statements, places))
                .matcher(old)
                .results()
                .toList();
        if (known.size() != 1) {
            return block; // nobody has, or not all in the same way
        }
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= known.get(0).groupCount(); i++) {
            texts.add(known.get(0).group(i));
        }
        return replaced(block, texts);
    }

    private static String pattern(String statements, List<MatchResult> places) {
        StringBuilder pattern = new StringBuilder("(?<=\\n)");
        int end = 0;
        for (MatchResult place : places) {
            pattern.append(Pattern.quote(statements.substring(end, place.start())));
            end = place.end();
            if (place.group().startsWith(CONFIRM)) {
                end = afterLineBreak(statements, end);
            } else {
                pattern.append(FILLED);
            }
        }
        return pattern.append(Pattern.quote(statements.substring(end).stripTrailing()))
                .append("(?=\\n|$)")
                .toString();
    }

    /** A mark that has a line to itself goes with its line. */
    private static int afterLineBreak(String text, int end) {
        return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }

    private static String replaced(String block, List<String> texts) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = MARK.matcher(block);
        int end = 0;
        int next = 0;
        while (matcher.find()) {
            if (inComment(block, matcher.start())) {
                continue;
            }
            filled.append(block, end, matcher.start());
            end = matcher.end();
            if (matcher.group().startsWith(CONFIRM)) {
                end = afterLineBreak(block, end);
            } else {
                filled.append(texts.get(next));
                next++;
            }
        }
        return filled.append(block.substring(end)).toString();
    }

    private static boolean inComment(String text, int position) {
        return text.startsWith("--", text.lastIndexOf('\n', position) + 1);
    }

    /** The marks that nobody has filled. */
    static List<String> openIn(ScriptPart part) {
        return MARK.matcher(withoutComments(part.sql()))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The statements of a script step by step, without comments and empty lines. */
    static List<String> steps(String sql) {
        return Arrays.stream(sql.split("\n\n", -1))
                .map(block -> withoutComments(block).strip())
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static String withoutComments(String sql) {
        return Pattern.compile("(?m)^--.*\\n?").matcher(sql).replaceAll("");
    }
}
