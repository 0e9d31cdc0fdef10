/** The models of portfolios and everything that goes into them; a model set that a provider includes. */
@NullMarked
package io.metatables.samples.portfolios;

import org.jspecify.annotations.NullMarked;
