/** When and where trading takes place. */
@NullMarked
package io.metatables.samples.core.calendars;

import org.jspecify.annotations.NullMarked;
