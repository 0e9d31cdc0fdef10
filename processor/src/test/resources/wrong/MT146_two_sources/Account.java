package acme;

import io.metatables.annotations.*;

@MetaTable
public record Account(
        @Id
        @Identity
        @Serial // error: MT146
        long id,
        @ColumnDefault("0")
        @GeneratedColumn("id + 1") // error: MT146
        long next,
        @ColumnDefault(value = "1", literal = "2") // error: MT146
        int number) {}
