/** From declarations to a database schema: every name is physical, every target is resolved, nothing of Java is left. */
@NullMarked
package io.metatables.processor.assemble;

import org.jspecify.annotations.NullMarked;
