package io.metatables.schema.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes physical names: lower snake case, parts joined by two underscores, cut where PostgreSQL would cut silently.
 */
public final class PhysicalName {
    /** The greatest length of a name in PostgreSQL, in bytes of UTF-8 (NAMEDATALEN - 1). */
    public static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 10;

    private PhysicalName() {}

    /**
     * Turns a Java or CamelCase name into lower snake case: {@code AssetSnapshotsTS} becomes {@code asset_snapshots_ts}.
     *
     * @param name a name in camel case
     * @return words in lower case, joined by underscores
     */
    public static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }

    private static boolean startsWord(String name, int i) {
        if (i == 0 || name.charAt(i - 1) == '_') {
            return false;
        }
        boolean afterWord = !Character.isUpperCase(name.charAt(i - 1));
        boolean beforeWord = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return afterWord || beforeWord;
    }

    /**
     * The conventional name of a table.
     *
     * @param prefix the prefix of the provider
     * @param storageName the part after the prefix, in lower snake case
     * @return {@code <prefix>__<storageName>}, cut to 63 bytes
     */
    public static String table(String prefix, String storageName) {
        return cut(prefix + "__" + storageName);
    }

    /**
     * The conventional name of a constraint or an index.
     *
     * @param kind what it is
     * @param table the physical name of its table
     * @param columns its columns, in their order
     * @return {@code <kind>__<table>__<columns>}, cut to 63 bytes
     */
    public static String object(ObjectKind kind, String table, List<String> columns) {
        return cut(kind.prefix() + "__" + table + "__" + String.join("__", columns));
    }

    /**
     * Cuts a name that PostgreSQL would cut, and marks it with a hash of the whole, so that two long names stay two.
     *
     * @param name any name
     * @return the name itself if it has at most 63 bytes, else its beginning, {@code _} and 10 hex digits
     */
    public static String cut(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return name;
        }
        int room = MAX_BYTES - HASH_DIGITS - 1;
        while ((bytes[room] & 0xC0) == 0x80) {
            room--; // never in the middle of a character
        }
        String hash = HexFormat.of().formatHex(sha256(bytes)).substring(0, HASH_DIGITS);
        return new String(bytes, 0, room, StandardCharsets.UTF_8) + "_" + hash;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
