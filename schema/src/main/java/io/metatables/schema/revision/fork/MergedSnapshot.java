package io.metatables.schema.revision.fork;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code schema.json} as a merge left it: of one branch, of both, or with git's markers around what each of them says. Only the
 * lines of revisions are looked at, and the names of the provider, which no branch changes.
 *
 * @param sides one where there is no marker, else the one of the branch that git was on and the one of the branch that was
 *     merged into it
 */
record MergedSnapshot(List<Side> sides, DatabaseSchema base) {
    private static final Pattern NAMESPACE = Pattern.compile("(?m)^ {2}\"namespace\": \"([^\"]*)\",$");
    private static final Pattern PREFIX = Pattern.compile("(?m)^ {2}\"prefix\": \"([^\"]*)\",$");

    /** What git writes where it puts one commit on top of others: its number and its message. */
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,} \\(.*\\)");

    MergedSnapshot {
        sides = List.copyOf(sides);
    }

    /**
     * One branch's lines.
     *
     * @param label what git calls the branch; null: there are no markers
     * @param lines without spaces around them and commas behind them
     */
    record Side(@Nullable String label, List<String> lines) {
        Side {
            lines = List.copyOf(lines);
        }

        boolean lists(List<Revision> line) {
            return line.stream().allMatch(this::lists);
        }

        boolean lists(Revision revision) {
            return lines.contains(SnapshotFormat.line(revision.entry()));
        }
    }

    static MergedSnapshot of(String text, TextSource source) {
        DatabaseSchema base = DatabaseSchema.empty(name(NAMESPACE, text, source), name(PREFIX, text, source));
        return new MergedSnapshot(new Sides().read(text), base);
    }

    /** Whether git was putting a commit on top of others, so that what those say comes first. */
    boolean puttingOnTop() {
        @Nullable String label = sides.get(sides.size() - 1).label();
        return label != null && COMMIT.matcher(label).matches();
    }

    boolean conflicted() {
        return sides.size() > 1;
    }

    private static String name(Pattern pattern, String text, TextSource source) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw source.damaged("it does not name its provider");
        }
        return matcher.group(1);
    }

    /** Tells the two sides apart, line by line. */
    private static final class Sides {
        private final List<String> ours = new ArrayList<>();
        private final List<String> theirs = new ArrayList<>();
        private final List<String> ancestors = new ArrayList<>();
        private List<List<String>> current = List.of(ours, theirs);
        private @Nullable String ourLabel;
        private @Nullable String theirLabel;

        List<Side> read(String text) {
            text.lines().forEach(this::add);
            return theirLabel == null
                    ? List.of(new Side(null, ours))
                    : List.of(new Side(ourLabel, ours), new Side(theirLabel, theirs));
        }

        private void add(String line) {
            if (line.startsWith("<<<<<<<")) {
                ourLabel = line.substring(7).strip();
                current = List.of(ours);
            } else if (line.startsWith("|||||||")) {
                current = List.of(ancestors);
            } else if (line.startsWith("=======")) {
                current = List.of(theirs);
            } else if (line.startsWith(">>>>>>>")) {
                theirLabel = line.substring(7).strip();
                current = List.of(ours, theirs);
            } else {
                String stripped = line.strip();
                current.forEach(side ->
                        side.add(stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped));
            }
        }
    }
}
