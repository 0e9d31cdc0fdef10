/** Lets one run of a provider be at work in a schema at a time, and nobody else. */
@NullMarked
package io.metatables.runtime.migrate.lock;

import org.jspecify.annotations.NullMarked;
