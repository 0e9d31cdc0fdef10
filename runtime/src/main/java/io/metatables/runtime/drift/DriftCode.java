package io.metatables.runtime.drift;

import io.metatables.schema.finding.FindingCode;

/** What a comparison with a database can find. */
public enum DriftCode implements FindingCode {
    /** The catalog or the tables are not what the applied revisions leave. */
    DRIFTED("MT545", "Database that has drifted"),
    /** Not all revisions are applied, or the model has moved on from them. */
    BEHIND("MT546", "Database behind the code");

    private final String code;
    private final String title;

    DriftCode(String code, String title) {
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
