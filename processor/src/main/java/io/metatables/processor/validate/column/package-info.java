/** Rules about single columns: where their values come from, and how they are stored. */
@NullMarked
package io.metatables.processor.validate.column;

import org.jspecify.annotations.NullMarked;
