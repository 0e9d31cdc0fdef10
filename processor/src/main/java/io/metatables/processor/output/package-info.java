/** What the compiler keeps: the only place that writes files, and reads those that earlier compilations have written. */
@NullMarked
package io.metatables.processor.output;

import org.jspecify.annotations.NullMarked;
