package io.metatables.schema.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one spelling of a hash: {@code sha256:} and 64 hex digits. */
public final class Sha256 {
    private static final String PREFIX = "sha256:";
    private static final int HEX_DIGITS = 64;

    private Sha256() {}

    /**
     * Hashes a text.
     *
     * @param text any text
     * @return the hash of its UTF-8 bytes
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hashes bytes.
     *
     * @param bytes any bytes
     * @return their hash
     */
    public static String of(byte[] bytes) {
        try {
            return PREFIX
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Whether a text is spelled as a hash.
     *
     * @param text any text
     * @return whether it is {@code sha256:} and 64 hex digits in lower case
     */
    public static boolean isHash(String text) {
        if (!text.startsWith(PREFIX) || text.length() != PREFIX.length() + HEX_DIGITS) {
            return false;
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
