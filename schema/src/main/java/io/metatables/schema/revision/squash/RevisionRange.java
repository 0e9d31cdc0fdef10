package io.metatables.schema.revision.squash;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Revisions that follow each other.
 *
 * @param from the number of the first
 * @param to the number of the last, or {@code head}
 */
public record RevisionRange(String from, String to) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9}|head)");
    private static final String HEAD = "head";

    /**
     * Reads a range as a person writes it.
     *
     * @param text such as {@code 0003..0007}, {@code 3..7} or {@code 3..head}
     * @return the range
     * @throws FindingException if it is none
     */
    public static RevisionRange parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw refused("\"" + text + "\" is no range of revisions.");
        }
        String to = matcher.group(2);
        return new RevisionRange(number(matcher.group(1)), to.equals(HEAD) ? HEAD : number(to));
    }

    private static String number(String digits) {
        return String.format(Locale.ROOT, "%04d", Integer.parseInt(digits));
    }

    /** The position of its first revision in a history, from 0. */
    int begin(RevisionHistory history) {
        int begin = history.revisions().indexOf(history.revision(from));
        if (end(history) - begin < 2) {
            throw refused("From " + from + " to " + to + " there are no two revisions.");
        }
        return begin;
    }

    /** The position behind its last revision. */
    int end(RevisionHistory history) {
        Revision last = to.equals(HEAD)
                ? history.head().orElseThrow(() -> refused("There is no revision yet."))
                : history.revision(to);
        return history.revisions().indexOf(last) + 1;
    }

    private static FindingException refused(String problem) {
        return new FindingException(new Finding(
                SquashCode.NO_RANGE,
                problem,
                "Write the first and the last revision of at least two, such as 0003..0007 or 0003..head."));
    }
}
