/** What a rule about declarations is, and what many rules ask of declarations. */
@NullMarked
package io.metatables.processor.validate.rule;

import org.jspecify.annotations.NullMarked;
