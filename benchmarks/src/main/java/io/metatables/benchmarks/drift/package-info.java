/** What it costs to notice that the model has moved on, and to accept what is proposed. */
@NullMarked
package io.metatables.benchmarks.drift;

import org.jspecify.annotations.NullMarked;
