package io.metatables.schema.revision.fork;

import io.metatables.schema.finding.FindingCode;

/** Why revisions of two branches do not become one chain. */
public enum ForkCode implements FindingCode {
    /** Nobody has said which branch comes first. */
    KEPT_UNKNOWN("MT338", "rebase without knowing which revision is kept"),
    /** An earlier rebase waits for its second half, or there is none that could go on. */
    OTHER_STAGE("MT339", "rebase at another stage"),
    /** There is one chain already. */
    NOTHING_TO_REBASE("MT531", "nothing to rebase");

    private final String code;
    private final String title;

    ForkCode(String code, String title) {
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
