package io.metatables.runtime.migrate.run;

import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.session.MigrationRequest;
import io.metatables.schema.finding.FindingException;
import java.util.List;

/** Registers the tables of what is applied, and applies nothing. */
public final class RegisterRunner {
    private final MigrationRequest request;
    private final MigrationListener listener;

    /**
     * Prepares; does nothing yet.
     *
     * @param request what is wanted
     * @param listener hears of it
     */
    public RegisterRunner(MigrationRequest request, MigrationListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Registers them.
     *
     * @return what was put right
     * @throws FindingException if the state of the database is not sound, or a table does not keep its contract
     */
    public MigrationResult run() {
        return new LockedRun(request, listener).run(position -> List.of(), (session, position) -> List.of());
    }
}
