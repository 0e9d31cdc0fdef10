/** The models that assets without a market price are valued with; a model set that a provider includes. */
@NullMarked
package io.metatables.samples.pricing;

import org.jspecify.annotations.NullMarked;
