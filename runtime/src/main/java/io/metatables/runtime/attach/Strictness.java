package io.metatables.runtime.attach;

/** How much has to be right before a service gets its tables. */
public enum Strictness {
    /** The tables are registered, in use, and there. What they promise is not compared: for tools that read what the catalog says. */
    EXISTENCE,
    /** Beyond that, they promise what the code was compiled with: fingerprints are compared. One query, as before. */
    CONTRACT,
    /**
     * Beyond that, they keep it: columns, types, nullability and keys are read back from {@code pg_catalog}. That takes some eight more
     * queries, whatever the number of tables, in the same READ ONLY transaction, and the compiled schema is read from the class
     * path. Defaults, checks and plain indexes are no part of a contract: {@code metatables migrations check --database} compares
     * them.
     */
    PHYSICAL
}
