package shop;

import io.metatables.annotations.*;

/** A table that was there before. */
@PrimaryKey(name = "Prim\u00e4r \"1\"")
@Check(name = "check", value = "\"select\" <> 'x' AND \"Gr\u00f6\u00dfe\" > 0")
@MetaTable(adoptedName = "select")
public record Select(
        @Id @Column(name = "select") String select,
        @Column(name = "Gr\u00f6\u00dfe") @Index(name = "Index \u00fcber Gr\u00f6\u00dfe") int size,
        @Column(name = "with space") @Identity int spaced,
        @Column(name = "quo\"te") @Unique String quoted,
        @Column(name = "CamelCase") @ColumnDefault(literal = "Y") String camel,
        @Column(name = "a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take") @Serial int longest) {}
