package io.metatables.runtime.migrate;

import io.metatables.schema.finding.FindingCode;

/** Why a database can't be upgraded or downgraded. */
public enum MigrationCode implements FindingCode {
    /** The class path has no revisions of the provider. */
    NO_HISTORY("MT350", "No revisions on the class path"),
    /** The class path has the revisions of the provider more than once. */
    SEVERAL_HISTORIES("MT351", "Revisions on the class path more than once"),
    /** The database has revisions that the class path doesn't. */
    DATABASE_AHEAD("MT352", "Database ahead of the code"),
    /** A revision isn't the one that was applied. */
    APPLIED_EDITED("MT353", "Applied revision was edited"),
    /** An applied part of a revision is no longer there. */
    APPLIED_MISSING("MT354", "Applied revision is missing"),
    /** The history table has a failed row. */
    FAILED_PART("MT355", "Failed part in the history table"),
    /** A revision is applied, and one before it isn't. */
    GAP("MT356", "Gap in the applied revisions"),
    /** PostgreSQL refused a statement of a revision. */
    STATEMENT_FAILED("MT357", "Statement of a revision failed"),
    /** Another upgrade or downgrade didn't end in time. */
    LOCK_NOT_FREE("MT358", "Another upgrade is running"),
    /** A table was in use for too long. */
    TABLE_IN_USE("MT359", "Table in use for too long"),
    /** There is no such revision to go to, or it lies in the other direction. */
    NO_SUCH_TARGET("MT360", "No such target"),
    /** The target schema isn't there. */
    NO_SUCH_SCHEMA("MT361", "Target schema does not exist"),
    /** Flyway isn't on the class path. */
    NO_FLYWAY("MT362", "Flyway is not on the class path"),
    /** Flyway refuses for a reason of its own. */
    FLYWAY_REFUSES("MT363", "Flyway refuses"),
    /** The database refuses something that is part of no revision. */
    DATABASE_REFUSES("MT364", "The database refuses"),
    /** The server is too old. */
    SERVER_TOO_OLD("MT365", "PostgreSQL older than 14"),
    /** A downgrade would go below the revision at which the database began. */
    BELOW_BASELINE("MT367", "Downgrade below the baseline"),
    /** The tables of a database are not those of the revision that it is said to be at. */
    NOT_THAT_SCHEMA("MT368", "Database without the schema of the revision"),
    /** Revisions were applied to a database that is to be adopted. */
    HAS_HISTORY("MT369", "Database with a history already"),
    /** The class that does a revision is not there, or is none. */
    JAVA_REVISION("MT390", "Revision without its class"),
    /** The run was interrupted. */
    INTERRUPTED("MT396", "Run interrupted");

    private final String code;
    private final String title;

    MigrationCode(String code, String title) {
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
