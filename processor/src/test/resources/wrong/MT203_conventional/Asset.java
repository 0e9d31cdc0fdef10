package acme;

import io.metatables.annotations.*;

@MetaTable
public record Asset(
        @Id
        @Serial // error: MT203
        long number,
        @Unique(name = "acme__asset_number_seq") String code) {} // error: MT203
