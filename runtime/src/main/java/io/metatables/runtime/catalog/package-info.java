/**
 * The catalog: the tables in PostgreSQL schema {@code metatables} where an upgrade registers each table, and the code that keeps
 * them. The catalog is made by revisions of its own and isn't registered in itself.
 */
@NullMarked
package io.metatables.runtime.catalog;

import org.jspecify.annotations.NullMarked;
