package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with the text of a file that MetaTables wrote. */
public enum SnapshotCode implements FindingCode {
    /** Not JSON, or not the JSON that the format asks for. */
    DAMAGED_FILE("MT301", "damaged file"),
    /** Written by a later MetaTables. */
    NEWER_FORMAT("MT302", "format of a later MetaTables"),
    /** A merge was not finished. */
    CONFLICT_MARKERS("MT303", "git conflict markers");

    private final String code;
    private final String title;

    SnapshotCode(String code, String title) {
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
