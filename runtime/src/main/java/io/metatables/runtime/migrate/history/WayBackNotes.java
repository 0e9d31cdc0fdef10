package io.metatables.runtime.migrate.history;

import io.metatables.runtime.migrate.history.HistoryTable.AppliedPart;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import java.util.Optional;

/**
 * What Flyway's history table is told of a part that is taken back. With a transaction it is one row, written in it. Without one it is
 * written before, as a failure, and completed after: who comes after a run that died in between has to find that the way back has begun.
 *
 * @param table the history table, quoted
 * @param file takes the part back
 * @param newest what the table says of the part; empty: nothing, its way forward was interrupted
 */
public record WayBackNotes(String table, RevisionFile file, Optional<AppliedPart> newest) {

    /**
     * What the history table will be told of a part.
     *
     * @param table the history table, quoted
     * @param position where the database is before it
     * @param part that is taken back
     * @return the notes
     */
    public static WayBackNotes of(String table, DatabasePosition position, RevisionPart part) {
        return new WayBackNotes(
                table, part.down(), Optional.ofNullable(position.newest().get(part.version())));
    }

    /**
     * Whether the part was applied, and all that it makes is there.
     *
     * @return false: its way, in one direction or the other, was interrupted
     */
    public boolean isWhole() {
        return newest.filter(row -> !row.isTakenBack()).isPresent();
    }

    /**
     * Before the file.
     *
     * @return empty: nothing is noted
     */
    public Optional<HistoryRow> before() {
        return file.transactional()
                ? Optional.empty()
                : newest.filter(row -> isWhole())
                        .map(row -> HistoryRow.aboutToBeTakenBack(
                                table, row.version(), row.description(), row.script(), row.checksum()));
    }

    /**
     * After the file, in its transaction if it has one.
     *
     * @param milliseconds how long it took
     * @return empty: nothing is noted, since there is no row of the part
     */
    public Optional<HistoryRow> after(int milliseconds) {
        return newest.filter(row -> isWhole() || row.isHalfTakenBack()).map(row -> after(row, milliseconds));
    }

    private HistoryRow after(AppliedPart row, int milliseconds) {
        return file.transactional() && isWhole()
                ? HistoryRow.takenBack(
                        table, row.version(), row.description(), row.script(), row.checksum(), milliseconds)
                : HistoryRow.completed(table, row.version(), milliseconds);
    }
}
