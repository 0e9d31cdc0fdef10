/**
 * SQL expressions as values: defaults, checks, conditions of indexes, generated columns. Knows PostgreSQL's words and operators,
 * but no table and no database.
 */
@NullMarked
package io.metatables.schema.expression;

import org.jspecify.annotations.NullMarked;
