/** What can be held and traded. */
@NullMarked
package io.metatables.samples.core.assets;

import org.jspecify.annotations.NullMarked;
