/**
 * From annotated classes to declarations. The compiler's model ends here; annotations are read by name, through mirrors, so
 * that the processor needs no class of the module {@code annotations}.
 */
@NullMarked
package io.metatables.processor.read;

import org.jspecify.annotations.NullMarked;
