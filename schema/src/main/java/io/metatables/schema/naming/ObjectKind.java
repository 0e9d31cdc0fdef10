package io.metatables.schema.naming;

/** The kinds of constraints and indexes, by the prefix of their conventional names. */
public enum ObjectKind {
    /** A primary key. */
    PRIMARY_KEY("pk"),
    /** A unique constraint. */
    UNIQUE_CONSTRAINT("uq"),
    /** A unique index. */
    UNIQUE_INDEX("uix"),
    /** An index. */
    INDEX("ix"),
    /** A foreign key. */
    FOREIGN_KEY("fk"),
    /** A check constraint. */
    CHECK_CONSTRAINT("ck");

    private final String prefix;

    ObjectKind(String prefix) {
        this.prefix = prefix;
    }

    /**
     * What a conventional name begins with.
     *
     * @return two or three letters
     */
    public String prefix() {
        return prefix;
    }
}
