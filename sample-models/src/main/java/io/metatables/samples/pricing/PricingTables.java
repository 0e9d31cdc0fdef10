package io.metatables.samples.pricing;

import io.metatables.annotations.ModelSet;

/** The anchor of the pricing models: everything in this package and below it. */
@ModelSet
public interface PricingTables {}
