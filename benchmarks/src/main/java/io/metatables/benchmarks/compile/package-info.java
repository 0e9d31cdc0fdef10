/** One compilation, in a JVM of its own or in this one. */
@NullMarked
package io.metatables.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
