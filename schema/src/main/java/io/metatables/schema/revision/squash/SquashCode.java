package io.metatables.schema.revision.squash;

import io.metatables.schema.finding.FindingCode;

/** Why revisions do not become one. */
public enum SquashCode implements FindingCode {
    /** The range is no range of at least two revisions. */
    NO_RANGE("MT533", "no revisions to squash"),
    /** What the revisions do cannot be said as one difference. */
    NOT_ONE_DIFFERENCE("MT534", "revisions that are no single difference"),
    /** A database has applied one of the revisions. */
    APPLIED("MT535", "squash of an applied revision"),
    /** The schema has more tables than one transaction can make. */
    TOO_LARGE("MT536", "baseline too large for one transaction");

    private final String code;
    private final String title;

    SquashCode(String code, String title) {
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
