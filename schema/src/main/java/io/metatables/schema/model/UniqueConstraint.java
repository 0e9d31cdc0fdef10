package io.metatables.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name the name of the constraint
 * @param columns in the order of the key
 * @param options what else is said of it
 */
public record UniqueConstraint(String name, List<String> columns, KeyOptions options) implements Constraint {

    /** Copies the list. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
        options = options.shared();
    }

    /**
     * A key of which nothing more is said.
     *
     * @param name the name of the constraint
     * @param columns in the order of the key
     */
    public UniqueConstraint(String name, List<String> columns) {
        this(name, columns, KeyOptions.DEFAULT);
    }

    @Override
    public UniqueConstraint withName(String newName) {
        return new UniqueConstraint(newName, columns, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUniqueConstraint(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UniqueConstraint that
                && name.equals(that.name)
                && columns.equals(that.columns)
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + columns.hashCode();
    }
}
