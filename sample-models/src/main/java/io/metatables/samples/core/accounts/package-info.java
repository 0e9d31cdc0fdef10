/** Who holds what, and who should. */
@NullMarked
package io.metatables.samples.core.accounts;

import org.jspecify.annotations.NullMarked;
