package io.metatables.runtime.migrate.preview;

import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.migrate.history.HistoryRow;
import io.metatables.runtime.migrate.history.WayBackNotes;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import java.util.Optional;

/**
 * A file that a run would run, and what it would note of that.
 *
 * @param step the revision it belongs to, and the direction
 * @param version what the history table calls it
 * @param file the file
 * @param before what the history table is told before the file
 * @param note what it is told after it, in its transaction if it has one; empty: a part that was interrupted is taken back, of which
 *     there is no row
 */
record PlannedFile(
        RevisionStep step, String version, RevisionFile file, Optional<HistoryRow> before, Optional<HistoryRow> note) {

    static PlannedFile up(RevisionStep step, Revision revision, RevisionPart part, String historyTable) {
        RevisionFile file = part.up();
        HistoryRow row = HistoryRow.applied(
                historyTable, part.version(), revision.names().slug(), file, 0);
        return new PlannedFile(step, part.version(), file, Optional.empty(), Optional.of(row));
    }

    static PlannedFile down(RevisionStep step, RevisionPart part, WayBackNotes notes) {
        return new PlannedFile(step, part.version(), part.down(), notes.before(), notes.after(0));
    }

    static PlannedFile baseline(RevisionStep step, String version, RevisionFile file, String historyTable) {
        return new PlannedFile(
                step, version, file, Optional.empty(), Optional.of(HistoryRow.baseline(historyTable, version)));
    }
}
