/** What the sample models promise: the tables, the history that leads to them, and that the two agree. */
@NullMarked
package io.metatables.samples;

import org.jspecify.annotations.NullMarked;
