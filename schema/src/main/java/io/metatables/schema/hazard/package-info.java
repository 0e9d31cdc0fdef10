/** What a change does to a database that is in use: one rule a file, all of them listed in {@link HazardRules}. */
@NullMarked
package io.metatables.schema.hazard;

import org.jspecify.annotations.NullMarked;
