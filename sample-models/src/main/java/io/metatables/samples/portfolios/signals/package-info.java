/** Where the weights of a portfolio come from. */
@NullMarked
package io.metatables.samples.portfolios.signals;

import org.jspecify.annotations.NullMarked;
