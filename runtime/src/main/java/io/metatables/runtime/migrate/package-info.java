/** Applies revisions and takes them back, one class a verb; the only package that uses Flyway. */
@NullMarked
package io.metatables.runtime.migrate;

import org.jspecify.annotations.NullMarked;
