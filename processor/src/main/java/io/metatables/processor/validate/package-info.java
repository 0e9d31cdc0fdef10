/** What is wrong with declarations: one rule a file, each of which answers with findings and never stops another. */
@NullMarked
package io.metatables.processor.validate;

import org.jspecify.annotations.NullMarked;
