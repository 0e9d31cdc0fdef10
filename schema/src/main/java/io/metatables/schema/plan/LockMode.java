package io.metatables.schema.plan;

/** The locks of PostgreSQL that a change can take on a table, weakest first. */
public enum LockMode {
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
     * The name in PostgreSQL's documentation.
     *
     * @return upper case
     */
    public String label() {
        return label;
    }
}
