/** What was measured, for people and for programs. */
@NullMarked
package io.metatables.benchmarks.report;

import org.jspecify.annotations.NullMarked;
