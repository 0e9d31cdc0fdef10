package io.metatables.runtime.replay;

import io.metatables.schema.finding.FindingCode;

/** What a replay can bring to light. */
public enum ReplayCode implements FindingCode {
    /** The revisions, one after the other, make another database than the snapshot describes. */
    SNAPSHOT_NOT_REACHED("MT375", "Revisions do not lead to the snapshot"),
    /** The way back leaves something behind. */
    LEFT_BEHIND("MT376", "The way back leaves something behind"),
    /** The server lets nobody make, or drop, a database. */
    NO_SCRATCH_DATABASE("MT377", "No scratch database");

    private final String code;
    private final String title;

    ReplayCode(String code, String title) {
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
