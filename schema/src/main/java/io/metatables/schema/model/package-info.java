/**
 * A database schema as a value: immutable records with SQL's nouns, which know neither Java classes nor SQL text. Those that each
 * compilation compares write out equals and hashCode, since the ones that a record has by itself every JVM makes anew, and slowly.
 */
@NullMarked
package io.metatables.schema.model;

import org.jspecify.annotations.NullMarked;
