package io.metatables.schema.hazard;

import io.metatables.schema.finding.FindingCode;

/** What a change can do to a database that is in use. */
public enum HazardCode implements FindingCode {
    /** A table goes with its rows. */
    DROP_TABLE("MT340", "A table is dropped"),
    /** A column goes with its values. */
    DROP_COLUMN("MT341", "A column is dropped"),
    /** Existing rows have no value for a new mandatory column. */
    ADD_NOT_NULL_COLUMN("MT342", "A mandatory column without a default is added"),
    /** Existing rows are scanned for nulls. */
    SET_NOT_NULL("MT343", "A column becomes mandatory"),
    /** The whole table is written anew. */
    REWRITE("MT344", "The table is rewritten"),
    /** Nobody can write while an index is built. */
    INDEX_BUILD("MT345", "An index build blocks writes, or fails on duplicates"),
    /** Nobody can write to either table while rows are compared. */
    FOREIGN_KEY("MT346", "A foreign key is validated while writes wait"),
    /** Nobody can read or write while rows are checked. */
    CHECK("MT347", "A constraint is validated"),
    /** What was guaranteed, or fast, is not any more. */
    DROP_OBJECT("MT348", "A constraint or an index is dropped"),
    /** The release that still runs uses the former name. */
    RENAME("MT349", "A name changes under the running release");

    private final String code;
    private final String title;

    HazardCode(String code, String title) {
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
