/**
 * SQL that a person has written, checked against what it does to a database in use: one rule a file, statement by statement, as far
 * as a statement shows it by its words. Programs in dollar quotes are not looked into.
 */
@NullMarked
package io.metatables.schema.lint;

import org.jspecify.annotations.NullMarked;
