/**
 * What the sources say, as plain values: no type of the compiler, no SQL. This is also what the declaration index stores, so
 * that a table outside the current compilation is known as well as one in it.
 */
@NullMarked
package io.metatables.processor.declaration;

import org.jspecify.annotations.NullMarked;
