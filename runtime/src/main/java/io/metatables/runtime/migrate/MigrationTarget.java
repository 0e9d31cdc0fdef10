package io.metatables.runtime.migrate;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where an upgrade or a downgrade goes to. */
public sealed interface MigrationTarget {

    /** The newest revision. */
    record Head() implements MigrationTarget {}

    /** Before the first revision. */
    record Base() implements MigrationTarget {}

    /**
     * A revision.
     *
     * @param number its number: {@code 0007}
     */
    record To(String number) implements MigrationTarget {}

    /**
     * Some revisions further up.
     *
     * @param revisions how many, at least 1
     */
    record Up(int revisions) implements MigrationTarget {}

    /**
     * Some revisions further down.
     *
     * @param revisions how many, at least 1
     */
    record Down(int revisions) implements MigrationTarget {}

    /** What a target can look like. */
    Pattern STEPS = Pattern.compile("[+-][1-9]\\d{0,5}");

    /** What a number can look like. */
    Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * Reads a target as a person writes it.
     *
     * @param text {@code head}, {@code base}, {@code 0007} or {@code 7}, {@code +1}, {@code -2}
     * @return the target
     * @throws FindingException if it is none of these
     */
    static MigrationTarget parse(String text) {
        if (text.equals("head")) {
            return new Head();
        }
        if (text.equals("base")) {
            return new Base();
        }
        if (STEPS.matcher(text).matches()) {
            int steps = Integer.parseInt(text.substring(1));
            return text.charAt(0) == '+' ? new Up(steps) : new Down(steps);
        }
        if (NUMBER.matcher(text).matches()) {
            return new To(String.format(Locale.ROOT, "%04d", Integer.parseInt(text)));
        }
        throw new FindingException(new Finding(
                MigrationCode.NO_SUCH_TARGET,
                "\"" + text + "\" is no target.",
                "Write head, a revision such as 0007 or +1 for an upgrade; base, a revision or -1 for a downgrade."));
    }
}
