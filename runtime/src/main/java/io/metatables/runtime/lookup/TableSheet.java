package io.metatables.runtime.lookup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the catalog knows of a table, as it stands there; what is missing is empty.
 *
 * @param table the table in a line
 * @param uid identifies the table for good
 * @param management {@code managed} or {@code external}
 * @param dropProtected whether a revision that drops the table is refused
 * @param labels words to find the table by
 * @param grain what tells the rows of a time-index table apart; empty for a meta table
 * @param provider the class that declares the provider
 * @param historyTable the provider's history table
 * @param contract what the table promises, as JSON
 * @param contractFingerprint {@code sha256:} and 64 hex digits
 * @param registered when the table was registered first, and so on
 * @param columns what the contract says of the columns, in its order; empty too for a contract that is none of ours
 * @param changes what revisions did to the registration, from the oldest on
 */
public record TableSheet(
        CatalogTable table,
        String uid,
        String management,
        boolean dropProtected,
        List<String> labels,
        SheetGrain grain,
        String provider,
        String historyTable,
        String contract,
        String contractFingerprint,
        Times registered,
        List<SheetColumn> columns,
        List<SheetChange> changes) {

    /** Copies the lists. */
    public TableSheet {
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
        changes = List.copyOf(changes);
    }

    TableSheet with(List<SheetColumn> newColumns, List<SheetChange> newChanges) {
        return new TableSheet(
                table,
                uid,
                management,
                dropProtected,
                labels,
                grain,
                provider,
                historyTable,
                contract,
                contractFingerprint,
                registered,
                newColumns,
                newChanges);
    }

    /**
     * What tells the rows of a time-index table apart.
     *
     * @param timeIndex the column of the point in time
     * @param columns all of its columns
     * @param cadence the usual distance of two points in time
     */
    public record SheetGrain(String timeIndex, List<String> columns, String cadence) {

        /** Copies the list. */
        public SheetGrain {
            columns = List.copyOf(columns);
        }
    }

    /**
     * When the row was written.
     *
     * @param created when the table was registered first
     * @param updated when the registration changed last
     * @param retired when the table was dropped; null: it was not
     */
    public record Times(
            @Nullable Instant created,
            @Nullable Instant updated,
            @Nullable Instant retired) {}

    /**
     * A column.
     *
     * @param name the name within the table
     * @param type the type, as PostgreSQL writes it
     * @param nullable whether it may be null
     * @param inPrimaryKey whether it is part of the primary key
     * @param inGrain whether it is part of the grain
     * @param refersTo the column that a foreign key points to; empty: none does
     * @param description the comment on the column
     */
    public record SheetColumn(
            String name,
            String type,
            boolean nullable,
            boolean inPrimaryKey,
            boolean inGrain,
            String refersTo,
            String description) {}

    /**
     * What a revision did to the registration.
     *
     * @param doneAt when that was registered
     * @param doneBy the role that had logged in
     * @param step {@code applied}, {@code taken back}, {@code adopted} or {@code mended}
     * @param revision the revision
     * @param message what a person said of it
     * @param outcome what became of it: {@code registered}, {@code changed}, {@code renamed} or {@code retired}
     * @param formerIdentifier the identifier before; empty: it is the same
     */
    public record SheetChange(
            @Nullable Instant doneAt,
            String doneBy,
            String step,
            String revision,
            String message,
            String outcome,
            String formerIdentifier) {}
}
