/** How one gets from what is held to what should be held. */
@NullMarked
package io.metatables.samples.core.orders;

import org.jspecify.annotations.NullMarked;
