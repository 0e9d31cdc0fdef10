package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The terminal of this process. */
final class SystemTerminal {
    private SystemTerminal() {}

    /** Streams of our own, as those of {@code System} would write umlauts as question marks in a C locale. */
    static Terminal open() {
        Charset charset = charset();
        return new Terminal(
                stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset), System.in, System.getenv());
    }

    /** UTF-8, but for a terminal that expects something else (Windows' code pages). A C locale takes UTF-8 as it comes. */
    private static Charset charset() {
        Console console = System.console();
        if (console == null || console.charset().equals(StandardCharsets.US_ASCII)) {
            return StandardCharsets.UTF_8;
        }
        return console.charset();
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
