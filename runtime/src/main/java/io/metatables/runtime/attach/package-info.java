/** Binds the tables of a registry to a database at start-up: reads the catalog, or fails; never writes. */
@NullMarked
package io.metatables.runtime.attach;

import org.jspecify.annotations.NullMarked;
