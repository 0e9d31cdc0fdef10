package io.metatables.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check constraint demands of a row. */
public sealed interface CheckCondition {

    /**
     * The column holds one of some texts, or null.
     *
     * @param column the name of the column
     * @param values the texts, in the order of their declaration
     */
    record OneOf(String column, List<String> values) implements CheckCondition {

        /** Copies the list. */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OneOf that && column.equals(that.column) && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return 31 * column.hashCode() + values.hashCode();
        }
    }

    /**
     * Any other condition.
     *
     * @param sql an SQL expression, without the parentheses around the whole of it
     */
    record Expression(String sql) implements CheckCondition {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Expression that && sql.equals(that.sql);
        }

        @Override
        public int hashCode() {
            return sql.hashCode();
        }
    }
}
