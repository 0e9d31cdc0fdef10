package io.metatables.runtime.attach;

/** How the contract in the catalog stands to the one that the code was compiled with, where the two differ. */
enum ContractAge {
    /** The code knows it, and has moved on: an upgrade is due. */
    OLDER,
    /** It is of a revision that the code does not know yet. */
    NEWER,
    /** The code knows the revision, and another contract for it. */
    DIVERGED,
    /** The class path has no revisions to tell from. */
    UNKNOWN
}
