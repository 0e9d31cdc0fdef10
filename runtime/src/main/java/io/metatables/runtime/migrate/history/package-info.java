/**
 * Where a database is: Flyway's history table, read and written as Flyway itself would, and what it says of the revisions on the class
 * path.
 */
@NullMarked
package io.metatables.runtime.migrate.history;

import org.jspecify.annotations.NullMarked;
