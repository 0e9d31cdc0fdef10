package io.metatables.schema.revision;

import io.metatables.schema.snapshot.ChainEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the files of one revision.
 *
 * @param number the number of the revision
 * @param slug the readable part
 * @param parts how many parts it has, at least 1
 */
public record RevisionFileNames(String number, String slug, int parts) {
    private static final Pattern SQL = Pattern.compile("([VU]\\d+(?:\\.\\d+)?)__.*\\.sql");

    /**
     * The names that go with an entry of the snapshot.
     *
     * @param entry the entry
     * @return its names
     */
    public static RevisionFileNames of(ChainEntry entry) {
        return new RevisionFileNames(entry.revision(), MessageSlug.of(entry.message()), entry.parts());
    }

    /**
     * The version of a part, as Flyway sees it.
     *
     * @param part from 1
     * @return {@code 0007}, or {@code 0007.2} where there are several parts
     */
    public String version(int part) {
        return parts == 1 ? number : number + "." + part;
    }

    /**
     * The file that applies a part.
     *
     * @param part from 1
     * @return such as {@code V0007__add_orders.sql}
     */
    public String up(int part) {
        return "V" + version(part) + "__" + slug + ".sql";
    }

    /**
     * The file that takes a part back.
     *
     * @param part from 1
     * @return such as {@code U0007__add_orders.sql}
     */
    public String down(int part) {
        return "U" + version(part) + "__" + slug + ".sql";
    }

    /**
     * The file that tells Flyway to apply a part without a transaction.
     *
     * @param part from 1
     * @return such as {@code V0007.2__add_orders.sql.conf}
     */
    public String conf(int part) {
        return up(part) + ".conf";
    }

    /**
     * The file of the delta.
     *
     * @return such as {@code V0007__add_orders.json}
     */
    public String delta() {
        return "V" + number + "__" + slug + ".json";
    }

    /**
     * Every file that the revision may have.
     *
     * @return also the conf files of all parts
     */
    public List<String> all() {
        List<String> names = new ArrayList<>(List.of(delta()));
        for (int part = 1; part <= parts; part++) {
            names.addAll(List.of(up(part), down(part), conf(part)));
        }
        return names;
    }

    /**
     * Which part of which revision an SQL file claims to be.
     *
     * @param fileName any file name
     * @return such as {@code V0007.1}; empty if it is no name of ours
     */
    static Optional<String> claimOf(String fileName) {
        Matcher matcher = SQL.matcher(fileName);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * Whether Flyway would apply a file, or a reader would take it for part of the history.
     *
     * @param fileName a path relative to the folder of the history
     * @return false for what nobody would mind, such as a README
     */
    static boolean matters(String fileName) {
        return fileName.endsWith(".sql") || fileName.endsWith(".sql.conf") || fileName.matches("[VU]\\d[^/]*");
    }
}
