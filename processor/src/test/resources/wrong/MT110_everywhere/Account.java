package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Check(name = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps", value = "number > 0") // error: MT110
@PrimaryKey(name = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps") // error: MT110
@TableStorage(tablespace = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps") // error: MT110
@MetaTable
public record Account(
        @Id
        @Identity(sequenceName = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps") // error: MT110
        long number,
        @Column(collation = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgresql_keeps") // error: MT110
        String name) {}
