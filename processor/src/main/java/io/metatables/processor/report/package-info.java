/** Findings of the compiler's stages, with their places, and the one class that prints them. */
@NullMarked
package io.metatables.processor.report;

import org.jspecify.annotations.NullMarked;
