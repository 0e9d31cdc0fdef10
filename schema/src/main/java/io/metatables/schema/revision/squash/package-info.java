/** Several revisions become one, and a whole past becomes one script for new databases. */
@NullMarked
package io.metatables.schema.revision.squash;

import org.jspecify.annotations.NullMarked;
