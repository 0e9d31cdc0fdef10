/** Databases for the demo and the tests: real ones, each empty at first. */
@NullMarked
package io.metatables.samples.database;

import org.jspecify.annotations.NullMarked;
