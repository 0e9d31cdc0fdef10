package io.metatables.processor.drift;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the compiler does about models that have moved on. */
public enum DriftPolicy {
    /** It warns. */
    WARN,
    /** It fails. */
    ERROR,
    /** It says nothing; the pending revision is written all the same. */
    OFF;

    /**
     * Reads the value of the option.
     *
     * @param text as written
     * @return empty if there is no such value
     */
    public static Optional<DriftPolicy> of(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.spelling().equals(text))
                .findFirst();
    }

    /**
     * The value of the option.
     *
     * @return in lower case
     */
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }
}
