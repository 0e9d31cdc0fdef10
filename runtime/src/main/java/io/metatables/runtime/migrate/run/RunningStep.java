package io.metatables.runtime.migrate.run;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.CatalogStep;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.session.MigrationSession;
import java.sql.SQLException;
import java.time.Duration;

/** A revision that is being applied or taken back: the listener hears of its begin and its end, and the catalog notes it. */
final class RunningStep {
    private final MigrationSession session;
    private final MigrationListener listener;
    private final RevisionStep step;
    private final long begin = System.nanoTime();

    private RunningStep(MigrationSession session, MigrationListener listener, RevisionStep step) {
        this.session = session;
        this.listener = listener;
        this.step = step;
    }

    static RunningStep begin(MigrationSession session, MigrationListener listener, RevisionStep step) {
        RunningStep running = new RunningStep(session, listener, step);
        listener.revisionStarted(step);
        return running;
    }

    /** What the step leads to is registered; refused if the database isn't what the revision promises. */
    RevisionStep finish(StepKind kind, String reached, CatalogDelta delta) throws SQLException {
        session.catalog()
                .finish(
                        new CatalogStep(
                                kind,
                                step.number(),
                                step.message(),
                                reached,
                                elapsed().toMillis()),
                        delta);
        listener.revisionFinished(step, elapsed());
        return step;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
