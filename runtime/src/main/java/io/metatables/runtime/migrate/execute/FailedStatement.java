package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.activity.Blocker;
import io.metatables.runtime.migrate.MigrationCode;
import io.metatables.runtime.migrate.refusal.Interruption;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A statement of a revision that PostgreSQL refused.
 *
 * @param revision the revision
 * @param file the file that holds the statement
 * @param line where the statement begins, or better where PostgreSQL saw the error; from 1
 * @param exception what PostgreSQL said
 * @param blockers the sessions that were in its way, as far as anybody has seen
 */
public record FailedStatement(
        Revision revision, RevisionFile file, int line, SQLException exception, List<Blocker> blockers) {
    /** Lock not available, deadlock, serialization failure. */
    private static final Set<String> OTHERS_AT_WORK = Set.of("55P03", "40P01", "40001");

    private static final String CANCELED = "57014";
    private static final Set<String> NOTHING = Set.of("42704", "42P01");

    /** Copies the list. */
    public FailedStatement {
        blockers = List.copyOf(blockers);
    }

    /** A statement of which nobody knows yet who was in its way. */
    FailedStatement(Revision revision, RevisionFile file, int line, SQLException exception) {
        this(revision, file, line, exception, List.of());
    }

    FailedStatement blockedBy(List<Blocker> seen) {
        return new FailedStatement(revision, file, line, exception, seen);
    }

    /**
     * Whether it only came at a bad moment, and the file may be run again: nothing of it is left, or it was generated so that what
     * is left does no harm. What a person wrote for no transaction may not bear that.
     */
    boolean mayBeTriedAgain() {
        return (file.transactional() || revision.changesSchema())
                && OTHERS_AT_WORK.contains(String.valueOf(exception.getSQLState()));
    }

    /** Whether our own watch has ended it, since it waited for others without a limit of its own. */
    private boolean hasWaitedTooLong() {
        return CANCELED.equals(exception.getSQLState()) && !file.transactional() && !blockers.isEmpty();
    }

    /** Whether the table, index or constraint that it is about is not there. */
    boolean isAboutNothing() {
        return NOTHING.contains(String.valueOf(exception.getSQLState()));
    }

    /**
     * Words why the run ends here.
     *
     * @return what failed, where, what is left, and what to do
     */
    public FindingException refusal() {
        if (Interruption.hasEnded(exception)) {
            return Interruption.exception(place() + "the run was interrupted.\n  " + left());
        }
        return new FindingException(mayBeTriedAgain() || hasWaitedTooLong() ? tableInUse() : failed());
    }

    private Finding tableInUse() {
        String whom = blockers.isEmpty()
                ? "Find the sessions with long transactions (pg_stat_activity, order by xact_start), let them end"
                : "Let these sessions end, or end them (SELECT pg_terminate_backend(<process>);)";
        return new Finding(
                MigrationCode.TABLE_IN_USE,
                place() + "others were in the way for too long: " + said() + waitedFor() + "\n  " + left(),
                whom + ", and run the command again.");
    }

    private String waitedFor() {
        return blockers.stream()
                .map(blocker -> "\n  It waited for " + blocker.describe())
                .collect(Collectors.joining());
    }

    private Finding failed() {
        return new Finding(
                MigrationCode.STATEMENT_FAILED,
                place() + said() + "\n  " + left(),
                "Correct the data, or " + whatElse() + ", and run the command again.");
    }

    private String left() {
        if (file.transactional()) {
            return "Nothing of this file is left behind, and what was done before it stays done.";
        }
        return revision.changesSchema()
                ? "The part runs without a transaction: what it has done stays, and the next run goes on from there."
                : "The part ran without a transaction: see what it has left behind before you run it again.";
    }

    private String whatElse() {
        if (file.javaClass().isPresent()) {
            return "the class";
        }
        return file.name().startsWith("U")
                ? "the SQL of the file (a U file may be edited below its header at any time)"
                : "the SQL of the file (a file that is not applied yet may be edited below its header)";
    }

    private String place() {
        String within = file.javaClass().map(name -> ", done by " + name).orElse(", line " + line);
        return "Revision " + revision.number() + ", file " + file.name() + within + ": ";
    }

    private String said() {
        ServerErrorMessage server = exception instanceof PSQLException sql ? sql.getServerErrorMessage() : null;
        if (server == null) {
            return firstLine(exception.getMessage()) + " (SQLSTATE " + exception.getSQLState() + ").";
        }
        return firstLine(server.getMessage()) + " (SQLSTATE " + server.getSQLState() + ")."
                + more("Detail", server.getDetail()) + more("Hint", server.getHint());
    }

    private static String more(String title, @Nullable String text) {
        return text == null ? "" : "\n  " + title + ": " + text;
    }

    private static String firstLine(@Nullable String message) {
        return Objects.requireNonNullElse(message, "no reason given")
                .lines()
                .findFirst()
                .orElse("");
    }
}
