/**
 * The schema as canonical text: {@code schema.json}, the line of a table, fingerprints and contracts; and the strict reading and
 * canonical writing of JSON that all files of a history share.
 */
@NullMarked
package io.metatables.schema.snapshot;

import org.jspecify.annotations.NullMarked;
