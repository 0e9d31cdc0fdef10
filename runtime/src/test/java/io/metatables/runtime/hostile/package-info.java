/** Input of people who mean harm: it is refused with a code, or handled literally, and never executed. */
@NullMarked
package io.metatables.runtime.hostile;

import org.jspecify.annotations.NullMarked;
