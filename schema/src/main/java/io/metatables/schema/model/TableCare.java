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
}
