package acme;

import io.metatables.annotations.*;

@MetaTable
public record Account(
        @Id
        @Identity // error: MT203
        long number,
        @Index(name = "acme__account_number_seq") String code) {} // error: MT203
