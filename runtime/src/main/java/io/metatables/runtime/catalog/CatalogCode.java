package io.metatables.runtime.catalog;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong between a revision and the catalog. */
public enum CatalogCode implements FindingCode {
    /** A table, or its identifier, is registered by another provider. */
    OWNED_BY_ANOTHER("MT370", "Table that belongs to another provider"),
    /** After a revision the table isn't what the snapshot says. */
    CONTRACT_NOT_MET("MT371", "Table that does not keep its contract"),
    /** A revision drops a table that the catalog protects. */
    DROP_PROTECTED("MT372", "Protected table that a revision would drop"),
    /** The catalog was made by a newer release. */
    CATALOG_NEWER("MT373", "Catalog from a newer release"),
    /** A table that somebody else makes isn't there. */
    EXTERNAL_MISSING("MT374", "External table that is not there");

    private final String code;
    private final String title;

    CatalogCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
