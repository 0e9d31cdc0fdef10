package io.metatables.schema.plan;

/** The locks of PostgreSQL that a change can take on a table, weakest first. */
public enum LockMode {
    /** What writers of rows take; only who wants the same row waits. */
    ROW_EXCLUSIVE("ROW EXCLUSIVE"),
    /** Keeps other schema changes away; everybody reads and writes. */
    SHARE_UPDATE_EXCLUSIVE("SHARE UPDATE EXCLUSIVE"),
    /** Keeps writers away. */
    SHARE("SHARE"),
    /** Keeps writers away, and others that want the same. */
    SHARE_ROW_EXCLUSIVE("SHARE ROW EXCLUSIVE"),
    /** Keeps everybody away. */
    ACCESS_EXCLUSIVE("ACCESS EXCLUSIVE");

    private final String label;

    LockMode(String label) {
        this.label = label;
    }

    /**
     * Whether others wait who only read or write rows.
     *
     * @return true from SHARE on
     */
    public boolean blocks() {
        return compareTo(SHARE) >= 0;
    }

    /**
     * The name in PostgreSQL's documentation.
     *
     * @return upper case
     */
    public String label() {
        return label;
    }
}
