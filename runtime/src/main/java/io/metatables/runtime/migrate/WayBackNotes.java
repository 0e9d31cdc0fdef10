package io.metatables.runtime.migrate;

import io.metatables.runtime.migrate.HistoryTable.AppliedPart;
import io.metatables.schema.revision.RevisionFile;
import java.util.Optional;

/**
 * What Flyway's history table is told of a part that is taken back. With a transaction it is one row, written in it. Without one it is
 * written before, as a failure, and completed after: who comes after a run that died in between has to find that the way back has begun.
 *
 * @param table the history table, quoted
 * @param file takes the part back
 * @param newest what the table says of the part; empty: nothing, its way forward was interrupted
 */
record WayBackNotes(String table, RevisionFile file, Optional<AppliedPart> newest) {

    /** Whether the part was applied, and all that it makes is there. */
    boolean isWhole() {
        return newest.filter(row -> !row.isTakenBack()).isPresent();
    }

    /** Before the file. */
    Optional<HistoryRow> before() {
        return file.transactional()
                ? Optional.empty()
                : newest.filter(row -> isWhole())
                        .map(row -> HistoryRow.aboutToBeTakenBack(
                                table, row.version(), row.description(), row.script(), row.checksum()));
    }

    /** After the file, in its transaction if it has one. */
    Optional<HistoryRow> after(int milliseconds) {
        return newest.filter(row -> isWhole() || row.isHalfTakenBack()).map(row -> after(row, milliseconds));
    }

    private HistoryRow after(AppliedPart row, int milliseconds) {
        return file.transactional() && isWhole()
                ? HistoryRow.takenBack(
                        table, row.version(), row.description(), row.script(), row.checksum(), milliseconds)
                : HistoryRow.completed(table, row.version(), milliseconds);
    }
}
