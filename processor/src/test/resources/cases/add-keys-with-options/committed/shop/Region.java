package shop;

import io.metatables.annotations.*;

/** Where people live. */
@PrimaryKey(name = "region_pk", members = {"country", "code"}, include = "name")
@MetaTable
public record Region(
        @Id String code,
        String country,
        @Unique(name = "region_name", nullsNotDistinct = true, deferrability = Deferrability.INITIALLY_DEFERRED)
        String name) {}
