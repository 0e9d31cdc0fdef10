/** What a service calls: attach at start-up, and the migrations for whoever administers the database. */
@NullMarked
package io.metatables.runtime;

import org.jspecify.annotations.NullMarked;
