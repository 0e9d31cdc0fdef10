package io.metatables.samples.portfolios;

import io.metatables.annotations.ModelSet;

/** The anchor of the portfolio models: everything in this package and below it. */
@ModelSet
public interface PortfolioTables {}
