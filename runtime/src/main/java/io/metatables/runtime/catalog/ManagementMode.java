package io.metatables.runtime.catalog;

import io.metatables.schema.model.Table;

/** Who makes and changes a table. */
public enum ManagementMode {
    /** The revisions of its provider. */
    MANAGED,
    /** Somebody else; it is registered only. */
    EXTERNAL;

    static ManagementMode of(Table table) {
        return table.care().external() ? EXTERNAL : MANAGED;
    }
}
