/** The prices that portfolios are valued with. */
@NullMarked
package io.metatables.samples.portfolios.prices;

import org.jspecify.annotations.NullMarked;
