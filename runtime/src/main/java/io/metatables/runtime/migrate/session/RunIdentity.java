package io.metatables.runtime.migrate.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells the runs of one provider in one schema from all others in a database.
 *
 * @param targetSchema the schema of the tables without a schema
 * @param historyTable Flyway's history table of the provider
 */
public record RunIdentity(String targetSchema, String historyTable) {
    /** PostgreSQL cuts longer names off. */
    private static final int LONGEST_NAME = 63;

    /**
     * The key of the advisory lock that such a run holds.
     *
     * @return always the same
     */
    public long lockKey() {
        byte[] name = ("metatables\0" + targetSchema + "\0" + historyTable).getBytes(StandardCharsets.UTF_8);
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * By what the sessions of such a run are known: the end of their application name.
     *
     * @return 16 hex digits
     */
    public String mark() {
        return HexFormat.of().toHexDigits(lockKey());
    }

    /**
     * What a session of such a run calls itself, such as {@code metatables upgrade acme.market 1f2e3d4c5b6a7988}.
     *
     * @param verb what it does
     * @param namespace of the provider
     * @return a name that PostgreSQL does not cut off
     */
    public String applicationName(String verb, String namespace) {
        String end = " " + mark();
        String begin = "metatables " + verb + " " + namespace.replaceAll("[^ -~]", "?");
        return begin.substring(0, Math.min(begin.length(), LONGEST_NAME - end.length())) + end;
    }
}
