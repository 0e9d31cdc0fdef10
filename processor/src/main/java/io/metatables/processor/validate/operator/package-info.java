/** Rules about the operators behind indexes and keys, which not every type has. */
@NullMarked
package io.metatables.processor.validate.operator;

import org.jspecify.annotations.NullMarked;
