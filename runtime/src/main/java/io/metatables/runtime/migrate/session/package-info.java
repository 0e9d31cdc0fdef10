/** One provider in one schema of one database: the settings of its connection, its registrations, its hooks. Runs no revision. */
@NullMarked
package io.metatables.runtime.migrate.session;

import org.jspecify.annotations.NullMarked;
