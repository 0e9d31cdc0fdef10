package io.metatables.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the name of the constraint
 * @param columns in the order of the key
 * @param options what else is said of it
 */
public record PrimaryKey(String name, List<String> columns, KeyOptions options) implements Constraint {

    /** Copies the list. */
    public PrimaryKey {
        columns = List.copyOf(columns);
        options = options.shared();
    }

    /**
     * A key of which nothing more is said.
     *
     * @param name the name of the constraint
     * @param columns in the order of the key
     */
    public PrimaryKey(String name, List<String> columns) {
        this(name, columns, KeyOptions.DEFAULT);
    }

    @Override
    public PrimaryKey withName(String newName) {
        return new PrimaryKey(newName, columns, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrimaryKey that
                && name.equals(that.name)
                && columns.equals(that.columns)
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + columns.hashCode();
    }
}
