/** Numbers that stand for a market. */
@NullMarked
package io.metatables.samples.core.indexes;

import org.jspecify.annotations.NullMarked;
