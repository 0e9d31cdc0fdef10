package io.metatables.runtime.attach;

import io.metatables.schema.finding.FindingCode;

/** Why tables can't be attached to. */
public enum AttachCode implements FindingCode {
    /** No upgrade ever ran in the database. */
    NO_CATALOG("MT401", "Database without a catalog"),
    /** The catalog doesn't know some tables. */
    MISSING("MT402", "Tables that are not registered"),
    /** A revision for some tables began, and its end was not seen. */
    RESERVED("MT403", "Tables whose revision has not ended"),
    /** Some tables were dropped. */
    RETIRED("MT404", "Tables that were dropped"),
    /** Some tables promise something else than the code expects. */
    CONTRACT_DIFFERS("MT405", "Tables with another contract"),
    /** The role may not read the catalog. */
    NOT_ALLOWED("MT406", "No permission to read the catalog"),
    /** The catalog can't be read for another reason. */
    UNREADABLE("MT407", "Catalog that cannot be read"),
    /** The connection has no current schema. */
    NO_SCHEMA("MT408", "Connection without a current schema"),
    /** The catalog knows tables that are gone from the database. */
    GONE("MT409", "Tables that are registered, but not there");

    private final String code;
    private final String title;

    AttachCode(String code, String title) {
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
