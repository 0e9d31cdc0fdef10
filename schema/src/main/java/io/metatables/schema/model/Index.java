package io.metatables.schema.model;

import java.util.List;

/**
 * An index that was made for itself and not for a constraint: a B-tree over columns, ascending.
 *
 * @param name the name of the index
 * @param columns in the order of the index
 * @param unique whether two rows may not have the same values
 */
public record Index(String name, List<String> columns, boolean unique) implements NamedObject {

    /** Copies the lists. */
    public Index {
        columns = List.copyOf(columns);
    }

    @Override
    public Index withName(String newName) {
        return new Index(newName, columns, unique);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitIndex(this);
    }
}
