package io.metatables.schema.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that makes the schema of a revision from nothing, for databases that have applied no revision yet. The version in its name is
 * that of the revision's last part, so that Flyway takes it for what stands in the place of all files up to that.
 *
 * @param number the number of the revision
 * @param version Flyway's version
 * @param file the script, which runs in one transaction
 */
public record BaselineScript(String number, String version, RevisionFile file) {
    private static final Pattern NAME = Pattern.compile("B((\\d{4,})(?:\\.\\d+)?)__baseline\\.sql");

    /**
     * The script of a revision.
     *
     * @param revision the revision
     * @param sql its statements
     * @return with the header by which it is known
     */
    public static BaselineScript of(Revision revision, String sql) {
        String version = version(revision);
        return new BaselineScript(
                revision.number(),
                version,
                new RevisionFile("B" + version + "__baseline.sql", header(revision) + "\n" + sql, true));
    }

    /**
     * The version that stands for a revision and all before it.
     *
     * @param revision the revision
     * @return that of its last part
     */
    public static String version(Revision revision) {
        return revision.parts().get(revision.parts().size() - 1).version();
    }

    /** What its file begins with. */
    static String header(Revision revision) {
        return "-- Baseline: all up to revision " + revision.number() + ", for new databases\n-- Schema after: "
                + revision.fingerprintAfter() + "\n";
    }

    /** Whether a file name is one of a baseline script. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The revision that a file name speaks of. */
    static String numberIn(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(2) : name;
    }
}
