package io.metatables.samples.portfolios.prices;

/** How a price was found where the vendor had none. */
public enum InterpolationRule {
    /** It was there. */
    OBSERVED,
    /** The last one before. */
    FORWARD_FILL,
    /** On the line between the two around it. */
    LINEAR
}
