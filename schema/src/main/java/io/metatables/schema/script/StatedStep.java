package io.metatables.schema.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of a script, as the comment before it describes it; where there is no such comment, a statement as it stands.
 *
 * @param line where it begins, from 1
 * @param text what it does, or the first line of the statement
 * @param lock the lock it takes, such as {@code ACCESS EXCLUSIVE}; {@code none}; or {@code not stated}
 * @param tables the tables that it locks, as the comment names them; empty: none, or not stated
 * @param scans whether it reads a table as a whole: {@code yes}, {@code no} or {@code not stated}
 * @param rewrites whether it writes a table anew: {@code yes}, {@code no} or {@code not stated}
 * @param honesty how much comes back on the way back, such as {@code exact}; or {@code not stated}
 */
public record StatedStep(
        int line, String text, String lock, List<String> tables, String scans, String rewrites, String honesty) {
    private static final String NOT_STATED = "not stated";
    private static final Pattern FORM = Pattern.compile("--\\h*lock: (none|([A-Z ]+) on (.+)); scans: (yes|no);"
            + " rewrites: (yes|no); (?:restores|reverse): *(.*)");
    private static final Pattern PROSE = Pattern.compile("--\\h*(.*)");

    /** Copies the list. */
    public StatedStep {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the steps of a script.
     *
     * @param sql a script with LF line breaks
     * @return in the order in which they stand there
     */
    public static List<StatedStep> in(String sql) {
        List<StatedStep> steps = new ArrayList<>();
        String before = "";
        int line = 0;
        for (String text : sql.lines().toList()) {
            line++;
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                steps.add(stated(line, before, matcher));
            }
            before = text;
        }
        return steps.isEmpty() ? asTheyStand(sql) : List.copyOf(steps);
    }

    private static StatedStep stated(int line, String before, Matcher matcher) {
        Matcher prose = PROSE.matcher(before);
        String lock = matcher.group(2) == null ? "none" : matcher.group(2);
        List<String> tables =
                matcher.group(3) == null ? List.of() : List.of(matcher.group(3).split(", "));
        return new StatedStep(
                line,
                prose.matches() ? prose.group(1) : "",
                lock,
                tables,
                matcher.group(4),
                matcher.group(5),
                matcher.group(6).strip());
    }

    private static List<StatedStep> asTheyStand(String sql) {
        return StatementSplitter.split(sql).stream()
                .map(statement -> new StatedStep(
                        statement.line(),
                        statement.sql().lines().findFirst().orElse(""),
                        NOT_STATED,
                        List.of(),
                        NOT_STATED,
                        NOT_STATED,
                        NOT_STATED))
                .toList();
    }
}
