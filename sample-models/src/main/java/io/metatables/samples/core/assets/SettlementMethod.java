package io.metatables.samples.core.assets;

/** How a derivative is settled. */
public enum SettlementMethod {
    /** By paying the difference. */
    CASH,
    /** By delivering the underlying. */
    PHYSICAL
}
