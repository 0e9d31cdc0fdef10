package io.metatables.runtime.migrate;

import io.metatables.runtime.testing.TestDatabase;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.postgresql.PGConnection;

/** Edits of generated scripts, such as people make them. */
final class Scripts {

    private Scripts() {}

    /** Another text in place of one. */
    static UnaryOperator<RevisionScript> replacing(String text, String other) {
        return script -> new RevisionScript(
                script.up().stream()
                        .map(part ->
                                new ScriptPart(part.transactional(), part.sql().replace(text, other)))
                        .toList(),
                script.down());
    }

    /** A further statement at the end of the up part. */
    static UnaryOperator<RevisionScript> thenUp(String sql) {
        return script -> new RevisionScript(List.of(appended(script.up().get(0), sql)), script.down());
    }

    /** A further statement at the end of the down part. */
    static UnaryOperator<RevisionScript> thenDown(String sql) {
        return script ->
                new RevisionScript(script.up(), List.of(appended(script.down().get(0), sql)));
    }

    /** A further part that runs without a transaction. */
    static UnaryOperator<RevisionScript> thenWithoutTransaction(String up, String down) {
        return script -> {
            List<ScriptPart> ups = new ArrayList<>(script.up());
            List<ScriptPart> downs = new ArrayList<>(script.down());
            ups.add(new ScriptPart(false, up + "\n"));
            downs.add(new ScriptPart(false, down + "\n"));
            return new RevisionScript(ups, downs);
        };
    }

    /** As psql does it: one statement after the other, and the data of those that copy. */
    static void run(TestDatabase database, String script) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement next : StatementSplitter.split(script)) {
                String data = next.data();
                if (data == null) {
                    statement.execute(next.sql());
                } else {
                    copy(connection, next.sql(), data);
                }
            }
        }
    }

    private static void copy(Connection connection, String sql, String data) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScriptPart appended(ScriptPart part, String sql) {
        return new ScriptPart(part.transactional(), part.sql() + sql + "\n");
    }
}
