/** Processors to compare with: what a processor costs that does nothing, and one that does little. */
@NullMarked
package io.metatables.benchmarks.reference;

import org.jspecify.annotations.NullMarked;
