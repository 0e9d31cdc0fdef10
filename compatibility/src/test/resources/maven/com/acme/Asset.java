package com.acme;

import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;

/** What is traded. */
@MetaTable
public class Asset extends Audited {
    @Id
    long uid;

    /** How it is known. */
    @Unique
    String name;
}
