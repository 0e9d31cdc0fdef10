package io.metatables.schema.diff;

/** How much of what a change did its reverse takes back. */
public enum Honesty {
    /** All of it: structure and rows are what they were. */
    EXACT("exact"),
    /** The structure only: rows or digits that the change threw away stay away. */
    STRUCTURE_ONLY("structure only"),
    /** Nothing, or nothing as soon as there are rows. */
    IRREVERSIBLE("irreversible");

    private final String label;

    Honesty(String label) {
        this.label = label;
    }

    /**
     * The words in scripts and messages.
     *
     * @return lower case
     */
    public String label() {
        return label;
    }
}
