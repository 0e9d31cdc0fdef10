package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The terminal of this process. */
final class SystemTerminal {
    private static final int CONSOLE_IN_ANY_CASE = 22;

    private SystemTerminal() {}

    /** Streams of our own in UTF-8, as those of {@code System} would write umlauts as question marks in a C locale. */
    static Terminal open() {
        return new Terminal(
                stream(FileDescriptor.out), stream(FileDescriptor.err), System.in, System.getenv(), isInteractive());
    }

    /** A terminal that knows no control sequences says so. */
    private static boolean isInteractive() {
        String kind = System.getenv("TERM");
        return kind != null && !kind.equals("dumb") && isTerminal(System.console());
    }

    /** From Java 22 on there is a console in any case, which says itself whether it is a terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < CONSOLE_IN_ANY_CASE) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
