/** What lies between two schemas, as values: a closed set of changes, each with its reverse; knows no SQL. */
@NullMarked
package io.metatables.schema.diff;

import org.jspecify.annotations.NullMarked;
