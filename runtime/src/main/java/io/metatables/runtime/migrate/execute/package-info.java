/** Runs the files of a revision, one class a way of doing so; the only package that uses Flyway. Holds no lock and registers nothing. */
@NullMarked
package io.metatables.runtime.migrate.execute;

import org.jspecify.annotations.NullMarked;
