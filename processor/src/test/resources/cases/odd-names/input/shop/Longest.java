package shop;

import io.metatables.annotations.*;

/** Its name has 63 bytes. */
@MetaTable(adoptedName = "a_name_of_exactly_sixty_three_bytes_which_postgresql_still_take")
public record Longest(
        @Id @Serial int id,
        @Index @ForeignKey(target = Select.class, name = "to \"select\"") String selected) {}
