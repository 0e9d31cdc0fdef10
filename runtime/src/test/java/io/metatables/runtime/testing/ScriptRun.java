package io.metatables.runtime.testing;

import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Runs generated scripts as a person would have them run: with the marks answered, and statement by statement without transaction. */
public final class ScriptRun {
    private static final Pattern CONFIRM = Pattern.compile("<<confirm: [^\n]*>>");
    /** A place that waits for a value. */
    public static final Pattern FILL = Pattern.compile("<<fill: [^\n]*>>");

    private final TestDatabase database;

    /** Runs scripts in a database. */
    public ScriptRun(TestDatabase database) {
        this.database = database;
    }

    /** Applies a revision. */
    public void up(RevisionScript script) throws SQLException {
        run(script.up());
    }

    /** Takes a revision back. */
    public void down(RevisionScript script) throws SQLException {
        List<ScriptPart> backwards = new ArrayList<>(script.down());
        Collections.reverse(backwards);
        run(backwards);
    }

    /** Applies a revision; each script without a transaction is killed behind each of its statements, and run again. */
    public void upInterrupted(RevisionScript script) throws SQLException {
        run(interrupted(script.up()));
    }

    /** Takes a revision back; each script without a transaction is killed behind each of its statements, and run again. */
    public void downInterrupted(RevisionScript script) throws SQLException {
        List<ScriptPart> backwards = new ArrayList<>(script.down());
        Collections.reverse(backwards);
        run(interrupted(backwards));
    }

    /** Applies the first parts of a revision, and takes them back; of the last one, if it has no transaction, nobody knows. */
    public void upAndBack(RevisionScript script, int parts) throws SQLException {
        run(script.up().subList(0, parts));
        int known = script.up().get(parts - 1).transactional() ? parts : parts - 1;
        List<ScriptPart> backwards = new ArrayList<>(script.down().subList(0, known));
        Collections.reverse(backwards);
        run(backwards);
    }

    private static List<ScriptPart> interrupted(List<ScriptPart> parts) {
        List<ScriptPart> all = new ArrayList<>();
        for (ScriptPart part : parts) {
            if (!part.transactional()) {
                StringBuilder begun = new StringBuilder();
                for (ScriptStatement statement : StatementSplitter.split(part.sql())) {
                    begun.append(statement.sql()).append(";\n");
                    all.add(new ScriptPart(false, begun.toString()));
                }
            }
            all.add(part);
        }
        return all;
    }

    /** The same SQL as a person leaves it who lets every table wait, and whose tables have no rows. */
    public static String answered(String sql) {
        return FILL.matcher(CONFIRM.matcher(sql).replaceAll("")).replaceAll("NULL");
    }

    /** The same script as a person leaves it. */
    public static RevisionScript answered(RevisionScript script) {
        return new RevisionScript(script.up().stream().map(ScriptRun::answered).toList(), script.down());
    }

    private static ScriptPart answered(ScriptPart part) {
        return new ScriptPart(part.transactional(), answered(part.sql()));
    }

    private void run(List<ScriptPart> parts) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptPart part : parts) {
                run(connection, statement, part);
            }
        }
    }

    private static void run(Connection connection, Statement statement, ScriptPart part) throws SQLException {
        connection.setAutoCommit(!part.transactional());
        for (ScriptStatement next : StatementSplitter.split(answered(part.sql()))) {
            try {
                statement.execute(next.sql());
            } catch (SQLException e) {
                throw new SQLException(e.getMessage() + "\n" + next.sql(), e.getSQLState(), e);
            }
        }
        if (part.transactional()) {
            connection.commit();
        }
    }
}
