/** Releases of PostgreSQL: which one a schema needs, and what the oldest one that revisions are for can do. */
@NullMarked
package io.metatables.schema.server;

import org.jspecify.annotations.NullMarked;
