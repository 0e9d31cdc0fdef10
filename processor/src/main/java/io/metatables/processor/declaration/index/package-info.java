/** The declaration index: declarations as text, so that a later compilation knows what an earlier one has read. */
@NullMarked
package io.metatables.processor.declaration.index;

import org.jspecify.annotations.NullMarked;
