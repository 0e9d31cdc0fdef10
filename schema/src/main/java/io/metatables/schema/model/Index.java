package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An index that was made for itself and not for a constraint.
 *
 * @param name the name of the index
 * @param unique whether two rows may not have the same values
 * @param elements in the order of the index
 * @param options what else is said of it
 */
public record Index(String name, boolean unique, List<IndexElement> elements, IndexOptions options)
        implements NamedObject {

    /** Copies the list. */
    public Index {
        elements = List.copyOf(elements);
        options = options.shared();
    }

    /**
     * A B-tree over columns, ascending.
     *
     * @param name the name of the index
     * @param columns in the order of the index
     * @param unique whether two rows may not have the same values
     */
    public Index(String name, List<String> columns, boolean unique) {
        this(name, unique, columns.stream().map(IndexElement::of).toList(), IndexOptions.DEFAULT);
    }

    /**
     * The columns among its elements.
     *
     * @return in the order of the index; expressions are left out
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (IndexElement element : elements) {
            if (element.key() instanceof ElementKey.OfColumn column) {
                columns.add(column.name());
            }
        }
        return List.copyOf(columns);
    }

    /**
     * Whether it makes its columns a key that a foreign key can refer to: unique, over columns only, and over all rows.
     *
     * @return whether no two rows have the same values in {@link #columns()}
     */
    public boolean isKey() {
        return unique && options.where() == null && columns().size() == elements.size();
    }

    @Override
    public Index withName(String newName) {
        return new Index(newName, unique, elements, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitIndex(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Index that
                && name.equals(that.name)
                && unique == that.unique
                && elements.equals(that.elements)
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + elements.hashCode();
    }
}
