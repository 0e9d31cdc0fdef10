package io.metatables.runtime.migrate.history;

import io.metatables.schema.revision.RevisionFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A statement that adds or completes a row of Flyway's history table, as Flyway itself writes rows.
 *
 * @param sql with a place for each value
 * @param values texts and whole numbers
 */
public record HistoryRow(String sql, List<HistoryRow.Value> values) {
    private static final String INSERT = """
            INSERT INTO %1$s
             (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            SELECT coalesce(max(installed_rank), 0) + 1, ?, ?, ?, ?, ?, current_user, ?, %2$s FROM %1$s""";
    private static final String COMPLETE =
            "UPDATE %1$s SET success = true, execution_time = ? WHERE version = ? AND type = 'DELETE' AND NOT success";
    private static final Pattern PLACE = Pattern.compile("\\?");
    private static final String BASELINE = "<< Flyway Baseline >>";

    /** Copies the list. */
    public HistoryRow {
        values = List.copyOf(values);
    }

    /**
     * A value of the statement.
     *
     * @param value a text, or a whole number; null: nothing
     */
    public record Value(@Nullable Object value) {
        private String literal() {
            return value instanceof String text ? "'" + text.replace("'", "''") + "'" : Objects.toString(value, "NULL");
        }
    }

    /**
     * A part was applied.
     *
     * @param table the history table, quoted
     * @param version of the part
     * @param slug of the revision
     * @param file that was run
     * @param millis how long that took
     * @return the row
     */
    public static HistoryRow applied(String table, String version, String slug, RevisionFile file, int millis) {
        return row(table, true, version, description(slug), "SQL", file.name(), checksum(file), millis);
    }

    /**
     * How Flyway describes a file that it has read the name of.
     *
     * @param slug of the revision
     * @return with spaces
     */
    public static String description(String slug) {
        return slug.replace('_', ' ');
    }

    /**
     * What Flyway keeps of a file that it has read, to see that nobody changes it.
     *
     * @param file of a revision
     * @return a CRC-32 over its lines, whatever the line breaks
     */
    public static int checksum(RevisionFile file) {
        CRC32 checksum = new CRC32();
        file.text().lines().forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    /** A part was taken back: the version is pending again, and the history keeps the whole story. */
    static HistoryRow takenBack(
            String table, String version, String description, String script, @Nullable Integer checksum, int millis) {
        return row(table, true, version, description, "DELETE", script, checksum, millis);
    }

    /** A part that has no transaction is about to be taken back; until that is completed, the row says that it failed. */
    static HistoryRow aboutToBeTakenBack(
            String table, String version, String description, String script, @Nullable Integer checksum) {
        return row(table, false, version, description, "DELETE", script, checksum, 0);
    }

    /** What was about to be taken back is. */
    static HistoryRow completed(String table, String version, int millis) {
        return statement(COMPLETE.formatted(table), millis, version);
    }

    /**
     * The database begins at a version.
     *
     * @param table the history table, quoted
     * @param version that stands for those up to it; {@code 0}: none is applied
     * @return the row
     */
    public static HistoryRow baseline(String table, String version) {
        return row(table, true, version, BASELINE, "BASELINE", BASELINE, null, 0);
    }

    private static HistoryRow row(String table, boolean success, @Nullable Object... values) {
        return statement(INSERT.formatted(table, success), values);
    }

    private static HistoryRow statement(String sql, @Nullable Object... values) {
        return new HistoryRow(sql, Arrays.stream(values).map(Value::new).toList());
    }

    /**
     * The statement with its values in it, for a script.
     *
     * @return with its semicolon
     */
    public String literal() {
        Iterator<Value> next = values.iterator();
        return PLACE.matcher(sql)
                        .replaceAll(
                                place -> Matcher.quoteReplacement(next.next().literal())) + ";";
    }
}
