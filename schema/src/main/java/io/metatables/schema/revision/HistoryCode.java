package io.metatables.schema.revision;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with a history on disk. */
public enum HistoryCode implements FindingCode {
    /** The operating system refuses to read. */
    UNREADABLE("MT304", "unreadable file or folder"),
    /** The snapshot lists a revision whose file is gone. */
    FILE_MISSING("MT305", "missing file of a revision"),
    /** A file that would be applied, or looks like part of a revision, is not listed. */
    FILE_UNLISTED("MT306", "file that no revision lists"),
    /** Two revisions, or two files, have one number. */
    NUMBER_TWICE("MT307", "one number for two revisions"),
    /** The header of a file does not say what the snapshot says. */
    HEADER_DIFFERS("MT308", "edited header"),
    /** A number is left out, or the chain does not go from one revision to the next. */
    GAP("MT309", "gap in the chain of revisions"),
    /** Two revisions have one parent. */
    FORK("MT310", "two revisions with one parent"),
    /** The tables in the snapshot are not those to which the revisions lead. */
    SNAPSHOT_DIFFERS("MT311", "snapshot that does not follow from its revisions"),
    /** The history belongs to another provider. */
    OTHER_PROVIDER("MT312", "history of another provider"),
    /** A revision was asked for that is not there. */
    UNKNOWN_REVISION("MT313", "unknown revision"),
    /** The header and the {@code .conf} file disagree about the transaction. */
    TRANSACTION_DIFFERS("MT314", "header and .conf disagree about the transaction"),
    /** A script holds a place that only a person can fill. */
    UNFILLED_MARK("MT315", "place that waits for a person"),
    /** The compiled model is not the schema of the head. */
    PENDING_CHANGES("MT316", "changes without a revision"),
    /** A baseline script is not one of this history. */
    BASELINE_DIFFERS("MT366", "baseline script of no revision"),
    /** A revision that is to be taken back has a step that no way back restores. */
    IRREVERSIBLE("MT378", "step that the way back does not restore"),
    /** A script says something unknown of how much its way back restores. */
    UNKNOWN_HONESTY("MT379", "unknown word for what the way back restores");

    private final String code;
    private final String title;

    HistoryCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
