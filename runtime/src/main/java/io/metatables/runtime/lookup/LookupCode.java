package io.metatables.runtime.lookup;

import io.metatables.schema.finding.FindingCode;

/** Why the catalog doesn't answer. */
public enum LookupCode implements FindingCode {
    /** No upgrade ever ran in the database. */
    NO_CATALOG("MT540", "Database without a catalog to read"),
    /** No table has the identifier. */
    UNKNOWN_IDENTIFIER("MT541", "Identifier that is not registered"),
    /** The role may not read the catalog, or the server refuses for another reason. */
    UNREADABLE("MT542", "Catalog that cannot be read by this role"),
    /** The catalog was made by a release that had no views. */
    OLDER("MT543", "Catalog from an older release");

    private final String code;
    private final String title;

    LookupCode(String code, String title) {
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
