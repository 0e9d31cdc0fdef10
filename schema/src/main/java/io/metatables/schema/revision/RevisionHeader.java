package io.metatables.schema.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment at the beginning of each SQL file of a revision. It says to a person, and to the check of the history, which file
 * this is and between which two schemas it leads.
 *
 * @param number the number of the revision
 * @param part from 1
 * @param parts how many parts the revision has
 * @param direction up or down
 * @param message what a person said of the revision
 * @param parent the number of the revision before it; null: it is the first
 * @param fingerprintBefore the schema that the file finds: in one that goes down, the revision's own
 * @param fingerprintAfter the schema that the file leaves: in one that goes down, that of the parent
 * @param transactional whether the file runs in one transaction
 */
public record RevisionHeader(
        String number,
        int part,
        int parts,
        Direction direction,
        String message,
        @Nullable String parent,
        String fingerprintBefore,
        String fingerprintAfter,
        boolean transactional) {
    private static final String NO_PARENT = "none";
    private static final Pattern TEXT = Pattern.compile("""
            -- Revision (\\d{4,}), part (\\d{1,6}) of (\\d{1,6}), (up|down)
            -- Message: (.+)
            -- Parent: (\\d{4,}|none)
            -- Schema before: (sha256:[0-9a-f]{64})
            -- Schema after: (sha256:[0-9a-f]{64})
            -- Transaction: (yes|no)
            """);

    /**
     * Reads the header of a file.
     *
     * @param text the whole file, with LF line breaks
     * @return empty if it does not begin with a header
     */
    public static Optional<RevisionHeader> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String parent = matcher.group(6);
        return Optional.of(new RevisionHeader(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4).equals("up") ? Direction.UP : Direction.DOWN,
                matcher.group(5),
                parent.equals(NO_PARENT) ? null : parent,
                matcher.group(7),
                matcher.group(8),
                matcher.group(9).equals("yes")));
    }

    /**
     * The header of a file that should have this one.
     *
     * @param text the whole file, with LF line breaks
     * @return this header, or whatever the file has; empty if it does not begin with a header
     */
    Optional<RevisionHeader> startOf(String text) {
        return text.startsWith(write()) ? Optional.of(this) : parse(text);
    }

    /**
     * The header of the file that goes the given way between the same two schemas.
     *
     * @param way up or down
     * @return this header if it goes that way, else the one that goes back
     */
    RevisionHeader towards(Direction way) {
        if (way == direction) {
            return this;
        }
        String found = fingerprintAfter;
        String left = fingerprintBefore;
        return new RevisionHeader(number, part, parts, way, message, parent, found, left, transactional);
    }

    /**
     * The header as text.
     *
     * @return lines of comment, each with a line break
     */
    public String write() {
        return String.join("\n", lines()) + "\n";
    }

    private List<String> lines() {
        return List.of(
                "-- Revision " + number + ", part " + part + " of " + parts + ", " + direction.word(),
                "-- Message: " + message,
                "-- Parent: " + (parent == null ? NO_PARENT : parent),
                "-- Schema before: " + fingerprintBefore,
                "-- Schema after: " + fingerprintAfter,
                "-- Transaction: " + (transactional ? "yes" : "no"));
    }

    /**
     * The lines in which this header differs from another; the transaction does not count, since a person may change it.
     *
     * @param expected what the header ought to be
     * @return the lines of the expected header; empty if there is no difference
     */
    List<String> differences(RevisionHeader expected) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < lines().size() - 1; i++) {
            if (!lines().get(i).equals(expected.lines().get(i))) {
                differences.add(expected.lines().get(i));
            }
        }
        return differences;
    }
}
