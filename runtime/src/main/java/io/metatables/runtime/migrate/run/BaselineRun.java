package io.metatables.runtime.migrate.run;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.execute.BaselineFile;
import io.metatables.runtime.migrate.session.MigrationSession;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionLayout;
import java.sql.SQLException;
import java.util.List;

/** Brings a database to a revision without applying those before it, and notes that in Flyway's history table. */
final class BaselineRun {
    private final MigrationSession session;
    private final MigrationListener listener;
    private final Revision revision;

    BaselineRun(MigrationSession session, MigrationListener listener, Revision revision) {
        this.session = session;
        this.listener = listener;
        this.revision = revision;
    }

    /** Makes what the revision leaves. */
    RevisionStep make(BaselineScript script) throws SQLException {
        return run("baseline", script.file(), StepKind.APPLIED);
    }

    /** What the revision leaves is there already. */
    RevisionStep adopt() throws SQLException {
        return run("adopted", new RevisionFile("", "", true), StepKind.ADOPTED);
    }

    private RevisionStep run(String message, RevisionFile file, StepKind kind) throws SQLException {
        RevisionStep step = new RevisionStep(RevisionStep.Direction.UP, revision.number(), message, 1);
        RunningStep running = RunningStep.begin(session, listener, step);
        DatabaseSchema nothing = session.history().schemaAt(RevisionLayout.BASE);
        CatalogDelta delta = CatalogDelta.between(nothing, session.history().schemaAt(revision.number()), List.of());
        session.catalog().reserve(revision.number(), delta);
        new BaselineFile(session, revision, file).run();
        return running.finish(kind, revision.number(), delta);
    }
}
