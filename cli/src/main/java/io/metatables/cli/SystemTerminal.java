package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of this process. */
final class SystemTerminal {
    private SystemTerminal() {}

    /** Streams of our own in UTF-8, as those of {@code System} would write umlauts as question marks in a C locale. */
    static Terminal open() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), System.in, System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
