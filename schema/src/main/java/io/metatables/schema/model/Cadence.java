package io.metatables.schema.model;

import java.util.Optional;

/** The usual distance of two points in time in a time-index table. */
public enum Cadence {
    /** One minute. */
    ONE_MINUTE("1m"),
    /** Five minutes. */
    FIVE_MINUTES("5m"),
    /** One hour. */
    ONE_HOUR("1h"),
    /** One day. */
    ONE_DAY("1d"),
    /** One week. */
    ONE_WEEK("1w"),
    /** One month. */
    ONE_MONTH("1mo"),
    /** One quarter. */
    ONE_QUARTER("1q"),
    /** One year. */
    ONE_YEAR("1y");

    private final String code;

    Cadence(String code) {
        this.code = code;
    }

    /**
     * The spelling in declarations and in everything that is stored.
     *
     * @return such as {@code 1d}
     */
    public String code() {
        return code;
    }

    /**
     * Reads a spelling.
     *
     * @param code such as {@code 1d}
     * @return empty if there is no such cadence
     */
    public static Optional<Cadence> ofCode(String code) {
        for (Cadence cadence : values()) {
            if (cadence.code.equals(code)) {
                return Optional.of(cadence);
            }
        }
        return Optional.empty();
    }
}
