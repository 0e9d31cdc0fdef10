package io.metatables.processor.declaration;

/** What an annotation without members makes of a column. */
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
    DIMENSION
}
