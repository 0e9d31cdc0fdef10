/** The annotation processor: one class that javac runs, and the pipeline it starts. */
@NullMarked
package io.metatables.processor;

import org.jspecify.annotations.NullMarked;
