package io.metatables.runtime.activity;

import io.metatables.runtime.activity.Activity.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Asks the server what one of its processes does. */
final class ActivityQuery {
    private static final int LONGEST_QUERY = 120;
    private static final String ACTIVITY = """
            SELECT own.query, extract(epoch FROM clock_timestamp() - own.query_start), own.application_name,
                   i.phase, coalesce(nullif(i.blocks_total, 0), i.tuples_total) AS total,
                   CASE WHEN i.blocks_total > 0 THEN i.blocks_done ELSE i.tuples_done END AS done
            FROM pg_catalog.pg_stat_activity own LEFT JOIN pg_catalog.pg_stat_progress_create_index i ON i.pid = own.pid
            WHERE own.pid = ? AND own.state = 'active'
            """;
    private static final String BLOCKERS = """
            SELECT a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''),
                   extract(epoch FROM clock_timestamp() - coalesce(a.xact_start, a.state_change, a.backend_start)),
                   coalesce(a.query, '')
            FROM (SELECT DISTINCT unnest(pg_catalog.pg_blocking_pids(?))) AS b (pid)
            JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid
            ORDER BY a.xact_start NULLS LAST, a.pid
            """;
    /** What the statement that fills a column calls itself while it does. */
    private static final Pattern FILLING = Pattern.compile("metatables fill page (\\d+) of (\\d+)");

    private final Connection connection;

    ActivityQuery(Connection connection) {
        this.connection = connection;
    }

    /** Empty: the process runs no statement at the moment. */
    Optional<Activity> read(int process) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ACTIVITY)) {
            statement.setInt(1, process);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Activity(
                                what(rows.getString(1)), seconds(rows.getDouble(2)), progress(rows), blockers(process)))
                        : Optional.empty();
            }
        }
    }

    private static Optional<Progress> progress(ResultSet row) throws SQLException {
        String phase = row.getString(4);
        if (phase != null) {
            return Optional.of(new Progress(phase, row.getLong(6), row.getLong(5)));
        }
        Matcher filling = FILLING.matcher(String.valueOf(row.getString(3)));
        return filling.find()
                ? Optional.of(new Progress(
                        "filling pages", Long.parseLong(filling.group(1)), Long.parseLong(filling.group(2))))
                : Optional.empty();
    }

    private List<Blocker> blockers(int process) throws SQLException {
        List<Blocker> blockers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(BLOCKERS)) {
            statement.setInt(1, process);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    blockers.add(new Blocker(
                            rows.getInt(1),
                            rows.getString(2),
                            rows.getString(3),
                            seconds(rows.getDouble(4)),
                            firstLine(rows.getString(5))));
                }
            }
        }
        return blockers;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }

    /** What a revision says of it in the comment before its locks; else the first line that is no comment. */
    private static String what(String query) {
        List<String> lines = query.lines().map(String::strip).toList();
        int locks = IntStream.range(1, lines.size())
                .filter(line -> lines.get(line).startsWith("-- lock: "))
                .findFirst()
                .orElse(0);
        return locks > 0 ? cut(lines.get(locks - 1).replaceFirst("^-- ", "")) : firstLine(query);
    }

    private static String firstLine(String query) {
        return cut(query.lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.startsWith("--"))
                .findFirst()
                .orElse(""));
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_QUERY ? line : line.substring(0, LONGEST_QUERY) + "...";
    }
}
