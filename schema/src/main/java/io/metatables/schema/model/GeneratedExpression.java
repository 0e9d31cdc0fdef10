package io.metatables.schema.model;

/**
 * A generated column.
 *
 * @param sql an SQL expression over other columns of the row
 * @param virtual whether it is computed when a row is read, and not when it is written; PostgreSQL 18 and later
 */
public record GeneratedExpression(String sql, boolean virtual) implements Generation {}
