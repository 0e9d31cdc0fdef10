/** Compares a database with what revisions leave: the tables themselves, in PostgreSQL's own words, and what the catalog says. */
@NullMarked
package io.metatables.runtime.migrate.comparison;

import org.jspecify.annotations.NullMarked;
