package io.metatables.samples.core.accounts;

/** Whether an account may trade. */
public enum AccountStatus {
    /** It is being set up. */
    OPENING,
    /** It may trade. */
    OPEN,
    /** It may only reduce positions. */
    RESTRICTED,
    /** It is kept for its history. */
    CLOSED
}
