package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.refusal.DatabaseRefusal;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.postgresql.PGConnection;
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
        return run(StatementSplitter.split(file.text()), next -> {}, failed -> false);
    }

    /** The same in a transaction, with the statements that concern only new tables sent together. */
    Optional<FailedStatement> run(NewTables newTables) throws SQLException {
        for (List<ScriptStatement> group : StatementGroups.of(StatementSplitter.split(file.text()), newTables)) {
            Optional<FailedStatement> failed = run(group);
            if (failed.isPresent()) {
                return failed;
            }
        }
        return Optional.empty();
    }

    /** What is refused together is sent again one by one, so that the refusal has its line. */
    private Optional<FailedStatement> run(List<ScriptStatement> group) throws SQLException {
        try {
            if (group.size() > 1 && new StatementPipeline(connection).send(group)) {
                return Optional.empty();
            }
        } catch (SQLException e) {
            SQLException said = Objects.requireNonNullElse(DatabaseRefusal.sqlException(e), e);
            return Optional.of(new FailedStatement(revision, file, group.get(0).line(), said));
        }
        return run(group, next -> {}, failed -> false);
    }

    /**
     * The same without a transaction, under limits that suit each statement: they are set before it, and taken back in the end.
     *
     * @param passedOver the failures after which it goes on with the next statement
     */
    Optional<FailedStatement> runEachUnder(SessionState state, Predicate<FailedStatement> passedOver)
            throws SQLException {
        try {
            List<ScriptStatement> statements = StatementSplitter.split(file.text());
            return run(statements, next -> state.setForSession(connection, next), passedOver);
        } finally {
            if (!connection.isClosed()) { // else what closed it is the error to report
                state.reset(connection);
            }
        }
    }

    private interface Preparation {
        void before(ScriptStatement next) throws SQLException;
    }

    private Optional<FailedStatement> run(
            List<ScriptStatement> statements, Preparation preparation, Predicate<FailedStatement> passedOver)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement next : statements) {
                preparation.before(next);
                try {
                    send(next, statement);
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

    private void send(ScriptStatement next, Statement statement) throws SQLException {
        if (next.data() == null) {
            statement.execute(next.text());
        } else {
            copy(next.text(), new StringReader(next.data()));
        }
    }

    private void copy(String sql, Reader data) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, data);
        } catch (IOException e) {
            throw new SQLException(e); // the data are in memory; what fails is the connection
        }
    }

    /** How many lines below the beginning of the statement PostgreSQL saw the error. */
    private static int linesInto(ScriptStatement statement, SQLException exception) {
        if (!(exception instanceof PSQLException sql) || sql.getServerErrorMessage() == null) {
            return 0;
        }
        int position =
                sql.getServerErrorMessage().getPosition() - statement.comment().length() - 1;
        String before = statement
                .sql()
                .substring(0, Math.max(0, Math.min(position, statement.sql().length())));
        return (int) before.chars().filter(c -> c == '\n').count();
    }
}
