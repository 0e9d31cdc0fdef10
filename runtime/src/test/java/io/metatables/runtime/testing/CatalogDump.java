package io.metatables.runtime.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * All that a database says of the user's schemas, in PostgreSQL's own words and by names only: two databases are the same when
 * their dumps are. It shares nothing with the introspection of the product, so that it can judge it.
 *
 * @param lines sorted; without numbers of objects and without the order of columns
 * @param columnOrder for each table and composite type one line with its columns in their order
 */
public record CatalogDump(List<String> lines, List<String> columnOrder) {

    /** Dumps all schemas that aren't PostgreSQL's own. */
    public static CatalogDump of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return of(connection, List.of("%"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dumps the schemas whose names are like one of the patterns, among those that aren't PostgreSQL's own. */
    public static CatalogDump of(Connection connection, List<String> schemas) throws SQLException {
        String path = searchPath(connection, "pg_catalog");
        try {
            List<String> lines = new ArrayList<>();
            for (String query : CatalogDumpQueries.ALL) {
                lines.addAll(read(connection, query, schemas));
            }
            return new CatalogDump(
                    lines.stream().sorted().toList(),
                    read(connection, CatalogDumpQueries.COLUMN_ORDER, schemas).stream()
                            .sorted()
                            .toList());
        } finally {
            searchPath(connection, path);
        }
    }

    /** Lines that only this dump has, each behind a plus, and lines that only the other one has, each behind a minus. */
    public List<String> differencesFrom(CatalogDump other) {
        Stream<String> more =
                lines.stream().filter(line -> !other.lines.contains(line)).map("+ "::concat);
        Stream<String> less =
                other.lines.stream().filter(line -> !lines.contains(line)).map("- "::concat);
        return Stream.concat(more, less)
                .sorted(Comparator.comparing(line -> line.substring(2)))
                .toList();
    }

    /** The lines as one text, for a message or a file. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private static List<String> read(Connection connection, String query, List<String> schemas) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1).replace("\n", "\\n"));
                }
            }
        }
        return lines;
    }

    /** Everything is written with its schema when none is on the path. */
    private static String searchPath(Connection connection, String path) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW search_path")) {
            rows.next();
            String before = rows.getString(1);
            statement.execute("SELECT set_config('search_path', '" + path.replace("'", "''") + "', false)");
            return before;
        }
    }
}
