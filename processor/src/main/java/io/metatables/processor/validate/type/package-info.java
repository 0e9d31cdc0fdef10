/** What is wrong with types, and with what else stands beside tables: one rule a file. */
@NullMarked
package io.metatables.processor.validate.type;

import org.jspecify.annotations.NullMarked;
