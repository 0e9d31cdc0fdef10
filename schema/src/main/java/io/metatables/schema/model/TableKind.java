package io.metatables.schema.model;

/** The two kinds of tables. */
public enum TableKind {
    /** An ordinary table, one row per thing. */
    META_TABLE("meta-table"),
    /** One row per point in time and dimension. */
    TIME_INDEX_TABLE("time-index-table");

    private final String label;

    TableKind(String label) {
        this.label = label;
    }

    /**
     * The word for the kind in every text that is stored or printed.
     *
     * @return {@code meta-table} or {@code time-index-table}
     */
    public String label() {
        return label;
    }
}
