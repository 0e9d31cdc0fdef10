package io.metatables.runtime.migrate.history;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Computes what Flyway keeps of an applied file: a CRC-32 over its lines, whatever the line breaks. */
final class ScriptChecksum {

    private ScriptChecksum() {}

    static int of(String text) {
        CRC32 checksum = new CRC32();
        text.lines().forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }
}
