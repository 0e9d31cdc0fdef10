/**
 * What a caller of {@link io.metatables.runtime.Migrations} says and hears: targets, settings, results, plans, and the codes of what
 * is refused. The packages below do the work.
 */
@NullMarked
package io.metatables.runtime.migrate;

import org.jspecify.annotations.NullMarked;
