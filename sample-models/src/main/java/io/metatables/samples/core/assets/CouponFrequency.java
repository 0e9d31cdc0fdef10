package io.metatables.samples.core.assets;

/** How often a bond pays its coupon. */
public enum CouponFrequency {
    /** Never: a zero-coupon bond. */
    NONE,
    /** Once a year. */
    ANNUAL,
    /** Twice a year. */
    SEMIANNUAL,
    /** Four times a year. */
    QUARTERLY,
    /** Every month. */
    MONTHLY
}
