package io.metatables.runtime.connect;

import java.time.Duration;
import java.util.Optional;

/** A password that is asked for again, for the next connection, when it has grown old. Several threads may ask. */
final class RememberedPassword implements PasswordSource {
    private final PasswordSource source;
    private final Duration longest;

    private Optional<String> password = Optional.empty();
    private long since;

    /**
     * Remembers what a source says.
     *
     * @param source what is asked, at first and whenever the answer is too old
     * @param longest the age up to which an answer is taken again
     */
    RememberedPassword(PasswordSource source, Duration longest) {
        this.source = source;
        this.longest = longest;
    }

    @Override
    public synchronized Optional<String> password() {
        if (password.isEmpty() || System.nanoTime() - since > longest.toNanos()) {
            long asked = System.nanoTime(); // it is as old as the question, however long the answer took
            password = source.password();
            since = asked;
        }
        return password;
    }
}
