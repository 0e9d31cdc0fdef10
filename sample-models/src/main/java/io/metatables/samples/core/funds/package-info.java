/** Accounts divided into parts that are run by themselves. */
@NullMarked
package io.metatables.samples.core.funds;

import org.jspecify.annotations.NullMarked;
