package io.metatables.samples.pricing;

/** What the points of a curve mean. */
public enum CurveKind {
    /** Discount factors from overnight rates. */
    OVERNIGHT,
    /** Rates for one tenor. */
    TENOR,
    /** Yields of government bonds. */
    GOVERNMENT,
    /** Spreads over another curve. */
    SPREAD
}
