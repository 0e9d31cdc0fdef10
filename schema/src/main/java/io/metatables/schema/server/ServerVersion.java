package io.metatables.schema.server;

import java.util.Optional;

/**
 * The oldest release of PostgreSQL that a revision is to be applied to. It is declared, since no server is asked when a revision is
 * planned.
 *
 * @param major such as 14
 */
public record ServerVersion(int major) {
    /** The oldest release that there is SQL for. */
    public static final ServerVersion OLDEST = new ServerVersion(14);

    private static final int NEWEST = 18;

    /**
     * Reads what a person has declared.
     *
     * @param text such as {@code 17}
     * @return empty if it is no release from 14 to 18
     */
    public static Optional<ServerVersion> of(String text) {
        for (int major = OLDEST.major(); major <= NEWEST; major++) {
            if (text.equals(String.valueOf(major))) {
                return Optional.of(new ServerVersion(major));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether NOT NULL is a constraint that can be added for new rows first.
     *
     * @return from PostgreSQL 18 on
     */
    public boolean hasUnvalidatedNotNull() {
        return major >= 18;
    }

    /**
     * Whether a foreign key of a partitioned table can be added for new rows first.
     *
     * @return from PostgreSQL 18 on
     */
    public boolean hasUnvalidatedKeysOfPartitions() {
        return major >= 18;
    }
}
