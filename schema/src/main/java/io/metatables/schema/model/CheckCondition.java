package io.metatables.schema.model;

import java.util.List;

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
    }

    /**
     * Any other condition.
     *
     * @param sql an SQL expression, without the parentheses around the whole of it
     */
    record Expression(String sql) implements CheckCondition {}
}
