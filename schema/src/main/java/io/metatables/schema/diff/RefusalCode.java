package io.metatables.schema.diff;

import io.metatables.schema.finding.FindingCode;

/** What no revision can do to a schema. */
public enum RefusalCode implements FindingCode {
    /** An enum loses labels, or they change places. */
    ENUM_LABELS("MT331", "An enum loses a label, or labels change places"),
    /** Something of a type changes that PostgreSQL cannot alter. */
    TYPE_DEFINITION("MT332", "A type changes in a way that PostgreSQL cannot alter"),
    /** A table is partitioned in another way, or from now on, or no longer. */
    PARTITION_KEY("MT333", "A table is partitioned in another way"),
    /** A table that is protected would be dropped. */
    PROTECTED_TABLE("MT334", "A protected table would be dropped"),
    /** A table becomes a partition, or one of something else, or inherits in another order. */
    ANCESTRY("MT335", "A table has its columns from other tables than before"),
    /** The values of a column would be computed, or no longer, or in another way. */
    GENERATED_COLUMN("MT336", "A generated column changes"),
    /** A table is stored by another access method. */
    ACCESS_METHOD("MT337", "A table changes its access method"),
    /** A former name stands for something that would change. */
    TRANSITION("MT387", "A change meets a former name that still stands");

    private final String code;
    private final String title;

    RefusalCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
