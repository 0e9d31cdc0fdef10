package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.postgresql.util.PSQLException;

/**
 * Sends the statements of a file, one after the other, to the first that PostgreSQL refuses.
 *
 * @param connection that runs them, in whatever transaction it is
 * @param revision whose file it is
 * @param file of SQL
 */
record FileStatements(Connection connection, Revision revision, RevisionFile file) {

    /** Answers the statement that failed; empty: all have run. */
    Optional<FailedStatement> run() throws SQLException {
        return run(next -> {}, failed -> false);
    }

    /**
     * The same under limits that suit each statement: they are set before it.
     *
     * @param passedOver the failures after which it goes on with the next statement
     */
    Optional<FailedStatement> runEachUnder(SessionState state, Predicate<FailedStatement> passedOver)
            throws SQLException {
        return run(next -> state.setForSession(connection, List.of(next)), passedOver);
    }

    private interface Preparation {
        void before(ScriptStatement next) throws SQLException;
    }

    private Optional<FailedStatement> run(Preparation preparation, Predicate<FailedStatement> passedOver)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement next : StatementSplitter.split(file.text())) {
                preparation.before(next);
                try {
                    statement.execute(next.sql());
                } catch (SQLException e) {
                    FailedStatement failed = new FailedStatement(revision, file, next.line() + linesInto(next, e), e);
                    if (!passedOver.test(failed)) {
                        return Optional.of(failed);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** How many lines below the beginning of the statement PostgreSQL saw the error. */
    private static int linesInto(ScriptStatement statement, SQLException exception) {
        if (!(exception instanceof PSQLException sql) || sql.getServerErrorMessage() == null) {
            return 0;
        }
        int position = Math.min(
                sql.getServerErrorMessage().getPosition(), statement.sql().length());
        String before = statement.sql().substring(0, Math.max(position - 1, 0));
        return (int) before.chars().filter(c -> c == '\n').count();
    }
}
