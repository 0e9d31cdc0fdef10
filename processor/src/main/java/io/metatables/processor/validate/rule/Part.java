package io.metatables.processor.validate.rule;

/** What a model may have beside plain columns. A rule about something that it has not is not even loaded. */
public enum Part {
    /** Schemas, storage names or adopted names of tables. */
    TABLE_NAMES,
    /** Cadences of tables. */
    CADENCES,
    /** Time indexes and dimensions. */
    GRAINS,
    /** Labels of tables. */
    LABELS,
    /** Former names of tables or columns. */
    FORMER_NAMES,
    /** Lengths, precisions and the like. */
    TYPE_DETAILS,
    /** Types in the words of PostgreSQL. */
    WRITTEN_TYPES,
    /** Columns of types that not every database has, or not every index can be over. */
    SPECIAL_TYPES,
    /** Defaults. */
    DEFAULTS,
    /** Columns that number their rows. */
    NUMBERS,
    /** Columns that are computed from others. */
    GENERATED_COLUMNS,
    /** Words about how values are stored. */
    COLUMN_STORAGE,
    /** Names of keys. */
    KEY_NAMES,
    /** Comments on keys, indexes and constraints, and marks of keys and indexes. */
    MARKS,
    /** Names of checks, collations, sequences of columns, partitions or tablespaces. */
    FURTHER_NAMES,
    /** Access methods of indexes, or exclusions. */
    INDEX_METHODS,
    /** Foreign keys. */
    FOREIGN_KEYS,
    /** Keys that are checked at the end of a transaction. */
    DEFERRABLE_KEYS,
    /** Tables that do not survive a crash. */
    UNLOGGED_TABLES,
    /** Expressions over the columns of a table. */
    EXPRESSIONS,
    /** Partitioned tables, or partitions. */
    PARTITIONS,
    /** Tables that have columns from others. */
    ANCESTRY,
    /** Enums, stored as text or as a type. */
    ENUMS,
    /** Types that are made in the schema, or are stored as another one. */
    TYPES,
    /** Java types that are mapped to a type. */
    MAPPINGS,
    /** Sequences that belong to no column. */
    SEQUENCES,
    /** Extensions. */
    EXTENSIONS
}
