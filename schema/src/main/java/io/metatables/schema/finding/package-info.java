/** Problems as values, with stable codes, and the one exception that carries them to a caller. */
@NullMarked
package io.metatables.schema.finding;

import org.jspecify.annotations.NullMarked;
