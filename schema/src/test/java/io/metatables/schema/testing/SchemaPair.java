package io.metatables.schema.testing;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.model.DatabaseSchema;

/**
 * Two valid schemas, one of which has grown out of the other.
 *
 * @param from the schema before
 * @param to the schema after
 * @param renames the former names in {@code to}, and some that are history
 */
public record SchemaPair(DatabaseSchema from, DatabaseSchema to, Renames renames) {}
