/** Changes in the order in which they are made, with the lock, the cost and the hazards of each, split by transaction. */
@NullMarked
package io.metatables.schema.plan;

import org.jspecify.annotations.NullMarked;
