package io.metatables.samples.core.assets;

/** How far an asset is from being tradable. */
public enum AssetStatus {
    /** Announced, but not traded yet. */
    PENDING,
    /** Traded. */
    ACTIVE,
    /** Not traded for the time being. */
    SUSPENDED,
    /** No longer traded, kept for its history. */
    DELISTED
}
