package io.metatables.schema.postgres;

/** How a view under the former name of a table is recognised among those that others have made. */
public final class FormerView {
    /** The comment of each, for people, and for whoever reads the database back. */
    public static final String COMMENT = "Former name of a table, kept for a release that still uses it";

    private FormerView() {}
}
