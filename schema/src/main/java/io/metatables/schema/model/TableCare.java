package io.metatables.schema.model;

/**
 * Who cares for a table, and how carefully.
 *
 * @param external whether somebody else makes and alters it, so that no revision touches it
 * @param guarded whether no revision may drop it
 */
public record TableCare(boolean external, boolean guarded) {
    /** Made and altered by our revisions, and dropped when a drop is accepted. */
    public static final TableCare DEFAULT = new TableCare(false, false);

    /**
     * What is as usual is one object, which is equal to itself without a look at its parts.
     *
     * @return {@link #DEFAULT} if nothing is said, or else this
     */
    TableCare shared() {
        boolean isDefault = !external && !guarded;
        return isDefault ? DEFAULT : this;
    }
}
