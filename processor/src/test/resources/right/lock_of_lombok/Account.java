package acme;

import io.metatables.annotations.*;

/** What Lombok makes of a class with {@code @Synchronized} methods. */
@MetaTable
public class Account {
    private final Object $lock = new Object[0];
    @Id int number;
}
