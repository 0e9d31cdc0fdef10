package io.metatables.schema.snapshot;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;

/**
 * Where a text comes from, for the messages about it.
 *
 * @param origin the file, as a person would look for it
 * @param remedy what to do when the text is damaged; a whole sentence
 */
public record TextSource(String origin, String remedy) {
    /**
     * A file of the history, which version control can bring back.
     *
     * @param origin the file
     * @return the source
     */
    public static TextSource committed(String origin) {
        return new TextSource(
                origin, "Restore the file from version control; MetaTables writes it, nobody edits it by hand.");
    }

    /**
     * A file that the compiler writes, and can write again.
     *
     * @param origin the file
     * @return the source
     */
    public static TextSource compiled(String origin) {
        return new TextSource(origin, "Compile the provider again: javac writes this file anew.");
    }

    /**
     * Says that the text is not what the format asks for.
     *
     * @param problem what is wrong, and at which place of the file
     * @return an exception to throw
     */
    public FindingException damaged(String problem) {
        return new FindingException(
                new Finding(SnapshotCode.DAMAGED_FILE, origin + " is damaged: " + problem + ".", remedy));
    }

    /**
     * Demands a format number that this release knows.
     *
     * @param format the number in the file
     * @param known the newest number that this release knows, from 1
     * @throws FindingException if the number is another
     */
    public void requireFormat(int format, int known) {
        if (format > known) {
            throw new FindingException(new Finding(
                    SnapshotCode.NEWER_FORMAT,
                    origin + " has format " + format + "; this release of MetaTables reads formats up to " + known
                            + ".",
                    "Use the MetaTables release that wrote the file, or a later one, for the compiler and the"
                            + " command line alike."));
        }
        if (format < 1) {
            throw damaged("\"format\" is " + format + ", and formats are counted from 1");
        }
    }

    /**
     * Demands that no merge was left half-done.
     *
     * @param text the content
     * @throws FindingException if a line is a conflict marker of git
     */
    public void requireNoConflict(String text) {
        int start = Math.max(conflict(text, "<<<<<<<"), conflict(text, ">>>>>>>"));
        if (start >= 0) {
            long line =
                    1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
            throw new FindingException(new Finding(
                    SnapshotCode.CONFLICT_MARKERS,
                    origin + " has a git conflict marker in line " + line + ".",
                    "If it is schema.json, two branches have each added a revision: `metatables migrations rebase` puts"
                            + " the later one on top of the other. In any other file, finish the merge by hand."));
        }
    }

    /** Where a line begins with a marker; negative: nowhere. No pattern, for the files of large models are large. */
    private static int conflict(String text, String marker) {
        if (text.startsWith(marker)) {
            return 0;
        }
        int lineBreak = text.indexOf("\n" + marker);
        return lineBreak < 0 ? lineBreak : lineBreak + 1;
    }
}
