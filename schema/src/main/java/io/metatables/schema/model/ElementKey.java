package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/** What an index, an exclusion constraint or a partition key looks at. */
public sealed interface ElementKey {

    /**
     * A column.
     *
     * @param name its physical name
     */
    record OfColumn(String name) implements ElementKey {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfColumn that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * An expression.
     *
     * @param sql an SQL expression over the columns of the table, without the parentheses around the whole of it
     */
    record OfExpression(String sql) implements ElementKey {}
}
