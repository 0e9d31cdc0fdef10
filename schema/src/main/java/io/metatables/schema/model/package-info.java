/**
 * A database schema as a value: immutable records with SQL's nouns, which know neither Java classes nor SQL text.
 */
@NullMarked
package io.metatables.schema.model;

import org.jspecify.annotations.NullMarked;
