package io.metatables.processor.declaration;

import io.metatables.schema.finding.FindingCode;
import java.util.Arrays;
import java.util.Optional;

/** What PostgreSQL takes, and a person should think again about. Each can be turned off, turned on, and turned into an error. */
public enum WarningCode implements FindingCode {
    /** A suppression that suppresses nothing, whatever the sources say. */
    UNKNOWN_SUPPRESSION("MT250", "suppression of something that is no warning", true),
    /** No index helps to find the rows that refer to a row. */
    FOREIGN_KEY_WITHOUT_INDEX("MT251", "foreign key without an index", true),
    /** Another index does all that an index does. */
    REDUNDANT_INDEX("MT252", "index that another one makes redundant", true),
    /** Another key allows no two such rows anyway. */
    REDUNDANT_UNIQUE("MT253", "unique key that another one implies", true),
    /** A time without a zone means another moment to each reader. */
    TIMESTAMP_WITHOUT_ZONE("MT254", "timestamp without time zone", true),
    /** A text that is filled up with spaces. */
    PADDED_TEXT("MT255", "text filled up with spaces", true),
    /** JSON that is stored as text. */
    TEXTUAL_JSON("MT256", "json instead of jsonb", true),
    /** An amount whose meaning depends on a setting of the server. */
    MONEY("MT257", "type money", true),
    /** Deleting one row may delete rows round in a circle. */
    CIRCULAR_CASCADE("MT258", "circular cascade", true),
    /** Names that only quotes keep apart. */
    NAMES_DIFFER_BY_CASE("MT259", "names that differ only by case", true),
    /** Values of the declared lengths do not fit into an index. */
    INDEX_ROW_SIZE("MT262", "index row that may not fit", true),
    /** Columns of a foreign key whose types differ, and that PostgreSQL compares all the same. */
    FOREIGN_KEY_TYPES_DIFFER("MT270", "foreign key between types that differ", true),
    /** An action that sets a NOT NULL column to null. */
    SET_NULL_ON_NOT_NULL("MT271", "foreign key that sets a NOT NULL column to null", true),
    /** An amount of money in binary fractions. */
    FRACTIONAL_MONEY("MT272", "money in binary fractions", false),
    /** A name that is a word of SQL. */
    RESERVED_WORD("MT273", "reserved word as a name", false),
    /** A table or a column without a description. */
    MISSING_DESCRIPTION("MT280", "missing description", false);

    private final String code;
    private final String title;
    private final boolean initiallyOn;

    WarningCode(String code, String title, boolean initiallyOn) {
        this.code = code;
        this.title = title;
        this.initiallyOn = initiallyOn;
    }

    /**
     * Finds a warning by its code.
     *
     * @param code such as {@code MT251}
     * @return empty if there is no such warning
     */
    public static Optional<WarningCode> of(String code) {
        return Arrays.stream(values())
                .filter(warning -> warning.code.equals(code))
                .findFirst();
    }

    /**
     * The warnings there are, as messages say it.
     *
     * @return the least and the greatest code
     */
    public static String range() {
        return values()[0].code + " to " + values()[values().length - 1].code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Whether it is printed when no option says anything.
     *
     * @return {@code false} if it has to be asked for
     */
    public boolean initiallyOn() {
        return initiallyOn;
    }
}
