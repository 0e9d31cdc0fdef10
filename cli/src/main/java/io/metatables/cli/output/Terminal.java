package io.metatables.cli.output;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The world as a command sees it, so that a test can give it another one.
 *
 * @param out where answers go
 * @param err where findings go when they are for a person
 * @param in where a password may be read from
 * @param environment the environment variables
 * @param interactive whether a person looks at answers while they are written
 */
public record Terminal(
        PrintStream out, PrintStream err, InputStream in, Map<String, String> environment, boolean interactive) {

    /** Copies the environment. */
    public Terminal {
        environment = Map.copyOf(environment);
    }
}
