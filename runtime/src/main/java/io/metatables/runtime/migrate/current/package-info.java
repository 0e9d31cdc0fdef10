/** Says which revisions a database has; needs neither the lock nor Flyway. */
@NullMarked
package io.metatables.runtime.migrate.current;

import org.jspecify.annotations.NullMarked;
