/** Where the models have moved on since the last accepted revision: what changed, what to propose, what to say. */
@NullMarked
package io.metatables.processor.drift;

import org.jspecify.annotations.NullMarked;
