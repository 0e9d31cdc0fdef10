package io.metatables.runtime.catalog;

/** Who makes and changes a table. */
public enum ManagementMode {
    /** The revisions of its provider. */
    MANAGED,
    /** Somebody else; it is registered only. */
    EXTERNAL
}
