package io.metatables.schema.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One element of an index, an exclusion constraint or a partition key.
 *
 * @param key a column or an expression
 * @param collation the name of a collation, unquoted; null: that of the column
 * @param operatorClass null: the default one of the type
 * @param order always {@link SortOrder#ASC} where there is no order
 */
public record IndexElement(
        ElementKey key,
        @Nullable String collation,
        @Nullable OperatorClass operatorClass,
        SortOrder order) {

    /**
     * A column, ascending, with the operator class and the collation that it has by itself.
     *
     * @param column the physical name
     * @return the element
     */
    public static IndexElement of(String column) {
        return new IndexElement(new ElementKey.OfColumn(column), null, null, SortOrder.ASC);
    }

    /**
     * The column.
     *
     * @return empty for an expression
     */
    public Optional<String> column() {
        return key instanceof ElementKey.OfColumn column ? Optional.of(column.name()) : Optional.empty();
    }

    /**
     * Whether it is a column and nothing more is said of it.
     *
     * @return whether {@link #of} would make it
     */
    public boolean isPlain() {
        return collation == null
                && operatorClass == null
                && order == SortOrder.ASC
                && key instanceof ElementKey.OfColumn;
    }

    /**
     * The same element over something else.
     *
     * @param newKey a column or an expression
     * @return an element that differs in its key only
     */
    public IndexElement withKey(ElementKey newKey) {
        return new IndexElement(newKey, collation, operatorClass, order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexElement that
                && key.equals(that.key)
                && Objects.equals(collation, that.collation)
                && Objects.equals(operatorClass, that.operatorClass)
                && order == that.order;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
