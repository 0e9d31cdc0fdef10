/** Whole processes that move a database: killed at any moment, and many at once. */
@NullMarked
package io.metatables.runtime.kill;

import org.jspecify.annotations.NullMarked;
