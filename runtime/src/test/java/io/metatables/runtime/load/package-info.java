/** A table that clients read and write without pause, while every safe form of a change runs on it. */
@NullMarked
package io.metatables.runtime.load;

import org.jspecify.annotations.NullMarked;
