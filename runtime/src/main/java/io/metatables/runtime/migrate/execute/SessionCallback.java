package io.metatables.runtime.migrate.execute;

import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.script.StatementSplitter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Puts Flyway's connection into the right state before each part, and back after one without a transaction. */
final class SessionCallback implements Callback {
    private static final Set<Event> EVENTS =
            Set.of(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_ERROR);

    private final Map<String, RevisionPart> parts;
    private final SessionState session;
    private final Consumer<RevisionPart> begins;

    SessionCallback(RevisionHistory history, SessionState session, Consumer<RevisionPart> begins) {
        this.parts = history.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .collect(Collectors.toUnmodifiableMap(RevisionPart::version, Function.identity()));
        this.session = session;
        this.begins = begins;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return EVENTS.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        RevisionPart part = Objects.requireNonNull(
                parts.get(context.getMigrationInfo().getVersion().toString()), "Flyway applies what we list");
        if (event == Event.BEFORE_EACH_MIGRATE) {
            begins.accept(part);
        }
        try {
            if (!part.up().transactional()) {
                handle(event, context.getConnection(), part.up());
            } else if (event == Event.BEFORE_EACH_MIGRATE) {
                session.setForTransaction(context.getConnection());
            }
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }

    private void handle(Event event, Connection connection, RevisionFile withoutTransaction) throws SQLException {
        if (event == Event.BEFORE_EACH_MIGRATE) {
            session.setForSession(connection, StatementSplitter.split(withoutTransaction.text()));
        } else {
            session.reset(connection);
        }
    }

    @Override
    public String getCallbackName() {
        return "metatables";
    }
}
