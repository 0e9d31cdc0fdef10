/**
 * The catalog for people: list, show and search what is registered in a database, without a provider and its classes. Reads the
 * views of schema {@code metatables} only, and takes what is in them for text, whoever has written it.
 */
@NullMarked
package io.metatables.runtime.lookup;

import org.jspecify.annotations.NullMarked;
