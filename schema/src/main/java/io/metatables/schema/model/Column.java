package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * One column.
 *
 * @param name the physical name, unquoted
 * @param type the PostgreSQL type
 * @param nullable whether it may hold null
 * @param defaultExpression an SQL expression; null: none
 * @param description the comment; null: none
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable String defaultExpression,
        @Nullable String description) {

    /**
     * The same column under another name.
     *
     * @param newName the physical name
     * @return a column that differs in its name only
     */
    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultExpression, description);
    }

    /**
     * The same column with another type.
     *
     * @param newType the PostgreSQL type
     * @return a column that differs in its type only
     */
    public Column withType(ColumnType newType) {
        return new Column(name, newType, nullable, defaultExpression, description);
    }

    /**
     * The same column with or without NOT NULL.
     *
     * @param newNullable whether it may hold null
     * @return a column that differs in its nullability only
     */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultExpression, description);
    }

    /**
     * The same column with another default.
     *
     * @param newDefault an SQL expression; null: none
     * @return a column that differs in its default only
     */
    public Column withDefaultExpression(@Nullable String newDefault) {
        return new Column(name, type, nullable, newDefault, description);
    }

    /**
     * The same column with another comment.
     *
     * @param newDescription null: none
     * @return a column that differs in its comment only
     */
    public Column withDescription(@Nullable String newDescription) {
        return new Column(name, type, nullable, defaultExpression, newDescription);
    }
}
