/** The models that are compiled: as many as wanted, and none like the other. */
@NullMarked
package io.metatables.benchmarks.models;

import org.jspecify.annotations.NullMarked;
