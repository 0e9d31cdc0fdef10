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
    GONE("MT409", "Tables that are registered, but not there"),
    /** An upgrade is due. */
    OLDER("MT410", "Tables older than the code"),
    /** The code is older than the database. */
    NEWER("MT411", "Tables newer than the code"),
    /** The class path has lost what javac has left beside the classes. */
    NO_COMPILED_SCHEMA("MT412", "Compiled schema that is not on the class path"),
    /** Some tables are not what the catalog says. */
    NOT_KEPT("MT413", "Tables that do not keep their contract"),
    /** A class was named that is no model of the provider. */
    NO_MODEL("MT414", "Class that the provider does not cover"),
    /** The data source throws something that is no answer of a database. */
    DATA_SOURCE_FAILS("MT415", "Data source that fails");

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
