package io.metatables.schema.model;

/** What an index, an exclusion constraint or a partition key looks at. */
public sealed interface ElementKey {

    /**
     * A column.
     *
     * @param name its physical name
     */
    record OfColumn(String name) implements ElementKey {}

    /**
     * An expression.
     *
     * @param sql an SQL expression over the columns of the table, without the parentheses around the whole of it
     */
    record OfExpression(String sql) implements ElementKey {}
}
