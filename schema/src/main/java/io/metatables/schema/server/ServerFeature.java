package io.metatables.schema.server;

import io.metatables.schema.model.ColumnType;

/** What a schema can have that not every server from {@link ServerVersion#OLDEST} on knows. */
public enum ServerFeature {
    /** A unique constraint or index to which one null equals another. */
    NULLS_NOT_DISTINCT(15, "NULLS NOT DISTINCT"),
    /** A foreign key whose action on delete sets some of its columns, and not all. */
    PARTIAL_SET(15, "a foreign key that sets only some of its columns"),
    /** A {@code numeric} that is rounded before the decimal point, or is less than a digit after it. */
    WIDE_SCALE(15, "a scale below zero or above the precision"),
    /** An exclusion constraint of a partitioned table. */
    PARTITIONED_EXCLUSION(17, "an exclusion constraint of a partitioned table"),
    /** A generated column that is computed when a row is read. */
    VIRTUAL_COLUMN(18, "a virtual generated column");

    private static final int MAX_SCALE = 1000;

    private final int since;
    private final String text;

    ServerFeature(int since, String text) {
        this.since = since;
        this.text = text;
    }

    /**
     * The first release that knows it.
     *
     * @return newer than the oldest one
     */
    public ServerVersion since() {
        return new ServerVersion(since);
    }

    /**
     * What it is, for messages.
     *
     * @return to be read in the middle of a sentence
     */
    public String text() {
        return text;
    }

    /**
     * Whether a server would refuse it.
     *
     * @param server a release
     * @return whether it is too old
     */
    public boolean isUnknownTo(ServerVersion server) {
        return server.major() < since;
    }

    /**
     * Whether a type has a scale that was refused for long.
     *
     * @param type of a column, or of what else has a type
     * @return whether it needs {@link #WIDE_SCALE}; no if it has what no server takes
     */
    public static boolean isWideScale(ColumnType type) {
        if (!type.name().equals("numeric") || type.modifiers().size() < 2) {
            return false;
        }
        int precision = type.modifier(0);
        int scale = type.modifier(1);
        return precision > 0 && Math.abs(scale) <= MAX_SCALE && (scale < 0 || scale > precision);
    }
}
