package io.metatables.schema.naming;

/** Names the sequence of an identity or a serial column as PostgreSQL does when nobody says a name. */
public final class SequenceName {
    private static final String LABEL = "seq";

    private SequenceName() {}

    /**
     * The name that PostgreSQL gives if no other relation has it. Where it is too long, the longer one of the two names is cut,
     * byte by byte, until all of it fits.
     *
     * @param table the physical name of the table, without a schema
     * @param column the physical name of the column
     * @return {@code <table>_<column>_seq}, at most 63 bytes
     */
    public static String of(String table, String column) {
        return RelationName.of(table, column, LABEL);
    }
}
