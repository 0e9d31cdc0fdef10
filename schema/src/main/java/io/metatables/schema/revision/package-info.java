/**
 * The history on disk: its files, reading and verifying it, the revision that the compiler proposes, and accepting that. Nothing
 * here needs a database, a class of the user's, or a default file system.
 */
@NullMarked
package io.metatables.schema.revision;

import org.jspecify.annotations.NullMarked;
