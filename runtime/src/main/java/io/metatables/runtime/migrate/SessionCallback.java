package io.metatables.runtime.migrate;

import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Puts Flyway's connection into the right state before each part, and back after one without a transaction. */
final class SessionCallback implements Callback {
    private static final Set<Event> EVENTS =
            Set.of(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_ERROR);

    private final Set<String> withoutTransaction;
    private final SessionState session;

    SessionCallback(RevisionHistory history, SessionState session) {
        this.withoutTransaction = history.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .filter(part -> !part.up().transactional())
                .map(RevisionPart::version)
                .collect(Collectors.toUnmodifiableSet());
        this.session = session;
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
        boolean transactional = !withoutTransaction.contains(
                context.getMigrationInfo().getVersion().toString());
        try {
            if (event == Event.BEFORE_EACH_MIGRATE && transactional) {
                session.setForTransaction(context.getConnection());
            } else if (event == Event.BEFORE_EACH_MIGRATE) {
                session.setForSession(context.getConnection());
            } else if (!transactional) {
                session.reset(context.getConnection());
            }
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "metatables";
    }
}
