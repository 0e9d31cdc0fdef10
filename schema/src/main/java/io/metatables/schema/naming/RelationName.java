package io.metatables.schema.naming;

import java.nio.charset.StandardCharsets;

/** Names what belongs to a column as PostgreSQL does when nobody says a name. */
public final class RelationName {
    private RelationName() {}

    /**
     * The name that PostgreSQL gives if no other relation has it. Where it is too long, the longer one of the two names is cut,
     * byte by byte, until all of it fits.
     *
     * @param table the physical name of the table, without a schema
     * @param column the physical name of the column
     * @param label what it is, such as {@code seq}
     * @return {@code <table>_<column>_<label>}, at most 63 bytes
     */
    public static String of(String table, String column, String label) {
        int room = PhysicalName.MAX_BYTES - label.length() - 2;
        int tableBytes = bytes(table).length;
        int columnBytes = bytes(column).length;
        while (tableBytes + columnBytes > room) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        return clip(table, tableBytes) + "_" + clip(column, columnBytes) + "_" + label;
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** Never in the middle of a character. */
    private static String clip(String name, int length) {
        byte[] bytes = bytes(name);
        int end = length;
        while (end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
