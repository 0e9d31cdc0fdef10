/**
 * What a script does, one step after the other, as values: most changes are one step, and those that a table in use could not
 * bear are several, each of which it can.
 */
@NullMarked
package io.metatables.schema.step;

import org.jspecify.annotations.NullMarked;
