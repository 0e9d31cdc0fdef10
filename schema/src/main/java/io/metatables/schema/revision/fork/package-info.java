/**
 * Two branches that have each added revisions, and how they become one chain again: which one is kept, and how the revisions of the
 * other come to stand on top of it.
 */
@NullMarked
package io.metatables.schema.revision.fork;

import org.jspecify.annotations.NullMarked;
