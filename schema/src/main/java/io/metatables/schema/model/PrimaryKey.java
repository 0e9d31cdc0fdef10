package io.metatables.schema.model;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the name of the constraint
 * @param columns in the order of the key
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {

    /** Copies the lists. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey withName(String newName) {
        return new PrimaryKey(newName, columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }
}
