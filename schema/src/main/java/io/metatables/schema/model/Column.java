package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * One column.
 *
 * @param name the physical name, unquoted
 * @param type the PostgreSQL type
 * @param nullable whether it may hold null
 * @param defaultExpression an SQL expression; null: none
 * @param generation where else its values come from; null: nowhere
 * @param collation the name of a collation, unquoted, or with its schema and in quotes; null: that of its type
 * @param storage how its values are stored
 * @param description the comment; null: none
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable String defaultExpression,
        @Nullable Generation generation,
        @Nullable String collation,
        ColumnStorage storage,
        @Nullable String description) {

    /**
     * Refuses two sources of values.
     *
     * @throws IllegalArgumentException if there are both a default and a generation
     */
    public Column {
        if (defaultExpression != null && generation != null) {
            throw new IllegalArgumentException(name + " has both a default and a generation");
        }
        storage = storage.shared();
    }

    /**
     * A column without anything rare.
     *
     * @param name the physical name
     * @param type the PostgreSQL type
     * @param nullable whether it may hold null
     * @param defaultExpression an SQL expression; null: none
     * @param description the comment; null: none
     */
    public Column(
            String name,
            ColumnType type,
            boolean nullable,
            @Nullable String defaultExpression,
            @Nullable String description) {
        this(name, type, nullable, defaultExpression, null, null, ColumnStorage.DEFAULT, description);
    }

    /**
     * The same column under another name.
     *
     * @param newName the physical name
     * @return a column that differs in its name only
     */
    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultExpression, generation, collation, storage, description);
    }

    /**
     * The same column with another type.
     *
     * @param newType the PostgreSQL type
     * @return a column that differs in its type only
     */
    public Column withType(ColumnType newType) {
        return new Column(name, newType, nullable, defaultExpression, generation, collation, storage, description);
    }

    /**
     * The same column with or without NOT NULL.
     *
     * @param newNullable whether it may hold null
     * @return a column that differs in its nullability only
     */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultExpression, generation, collation, storage, description);
    }

    /**
     * The same column with another default.
     *
     * @param newDefault an SQL expression; null: none
     * @return a column that differs in its default only
     */
    public Column withDefaultExpression(@Nullable String newDefault) {
        return new Column(name, type, nullable, newDefault, generation, collation, storage, description);
    }

    /**
     * The same column with another generation.
     *
     * @param newGeneration where its values come from; null: nowhere
     * @return a column that differs in its generation only
     */
    public Column withGeneration(@Nullable Generation newGeneration) {
        return new Column(name, type, nullable, defaultExpression, newGeneration, collation, storage, description);
    }

    /**
     * The same column with another collation.
     *
     * @param newCollation the name of a collation; null: that of its type
     * @return a column that differs in its collation only
     */
    public Column withCollation(@Nullable String newCollation) {
        return new Column(name, type, nullable, defaultExpression, generation, newCollation, storage, description);
    }

    /**
     * The same column stored in another way.
     *
     * @param newStorage how its values are stored
     * @return a column that differs in its storage only
     */
    public Column withStorage(ColumnStorage newStorage) {
        return new Column(name, type, nullable, defaultExpression, generation, collation, newStorage, description);
    }

    /**
     * The same column with another comment.
     *
     * @param newDescription null: none
     * @return a column that differs in its comment only
     */
    public Column withDescription(@Nullable String newDescription) {
        return new Column(name, type, nullable, defaultExpression, generation, collation, storage, newDescription);
    }
}
