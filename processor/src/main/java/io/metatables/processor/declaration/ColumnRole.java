package io.metatables.processor.declaration;

/** What is said of a column that is so or not. */
public enum ColumnRole {
    /** It belongs to the primary key. */
    ID,
    /** It holds JSON. */
    JSON,
    /** Its JSON is kept as text: {@code json}, and not {@code jsonb}. Never without {@link #JSON}. */
    JSON_TEXT,
    /** It is the time index. */
    TIME_INDEX,
    /** It is a dimension of the grain. */
    DIMENSION,
    /** Its former name stays for a release that still uses it. Never without a former name. */
    RENAMED_ONLINE
}
