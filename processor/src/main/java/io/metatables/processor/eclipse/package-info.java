/** What Eclipse's compiler does in a way of its own, and what is done about it. */
@NullMarked
package io.metatables.processor.eclipse;

import org.jspecify.annotations.NullMarked;
