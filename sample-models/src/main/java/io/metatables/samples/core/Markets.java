package io.metatables.samples.core;

import io.metatables.annotations.MetaTableProvider;
import io.metatables.samples.portfolios.PortfolioTables;
import io.metatables.samples.pricing.PricingTables;

/**
 * The whole platform as one administrative unit: one history, one registry, one prefix. Its own package tree is covered
 * without saying so; the two other trees are included by their anchors.
 */
@MetaTableProvider(
        namespace = "sample.markets",
        prefix = "ms_markets",
        includes = {PortfolioTables.class, PricingTables.class})
public interface Markets {}
