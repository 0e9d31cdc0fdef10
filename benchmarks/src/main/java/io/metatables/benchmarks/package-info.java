/** Measures what the annotation processor costs javac, beside processors that do nothing or little. Never published. */
@NullMarked
package io.metatables.benchmarks;

import org.jspecify.annotations.NullMarked;
