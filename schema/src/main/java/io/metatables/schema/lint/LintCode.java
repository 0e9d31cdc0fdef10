package io.metatables.schema.lint;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with SQL that a person has written, beside the hazards that generated SQL can have too. */
public enum LintCode implements FindingCode {
    /** Everybody waits while an index is dropped. */
    INDEX_DROP("MT380", "index dropped while everybody waits"),
    /** PostgreSQL refuses it. */
    CONCURRENTLY_IN_TRANSACTION("MT381", "CONCURRENTLY in a transaction"),
    /** A table or its indexes are written anew while everybody waits. */
    TABLE_REBUILD("MT382", "table or index rebuilt while everybody waits"),
    /** The lock of the first is held through the scan of the second. */
    VALIDATED_AT_ONCE("MT383", "constraint added and validated in one transaction"),
    /** Everything in it is gone. */
    EMPTIED("MT384", "table emptied, or schema dropped"),
    /** All rows of a table in one go. */
    WHOLE_TABLE("MT385", "all rows changed in one statement"),
    /** Transaction and settings belong to the runner. */
    TRANSACTION_CONTROL("MT386", "transaction or setting in a file of a revision"),
    /** Nobody knows why something was accepted. */
    ACCEPTED_WITHOUT_REASON("MT398", "acceptance without a reason"),
    /** What was accepted is not there. */
    ACCEPTED_NOTHING("MT399", "acceptance that silences nothing");

    private final String code;
    private final String title;

    LintCode(String code, String title) {
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
