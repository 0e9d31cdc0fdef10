package io.metatables.processor.declaration;

import io.metatables.schema.model.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * One element of an index, an exclusion constraint or a partition key. Exactly one of member and expression is there; if it is
 * not so in the source, a finding says it.
 *
 * @param member the Java name of a column; null: an expression
 * @param expression the SQL expression as written; null: a column
 * @param order and where nulls go
 * @param operatorClass as written, perhaps with parameters; null: the default one
 * @param collation null: that of the column
 */
public record ElementDeclaration(
        @Nullable String member,
        @Nullable String expression,
        SortOrder order,
        @Nullable String operatorClass,
        @Nullable String collation) {

    /**
     * A column of which nothing more is said.
     *
     * @param member its Java name
     * @return the element
     */
    public static ElementDeclaration of(String member) {
        return new ElementDeclaration(member, null, SortOrder.ASC, null, null);
    }

    /**
     * Whether nothing is said but the member.
     *
     * @return whether {@link #of} would make it
     */
    public boolean isPlain() {
        return member != null
                && expression == null
                && order == SortOrder.ASC
                && operatorClass == null
                && collation == null;
    }
}
