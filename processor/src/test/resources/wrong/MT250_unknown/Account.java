package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({"unused", "metatables:MT251"})
@MetaTable
public class Account {
    @Id UUID uid;

    @SuppressWarnings("metatables:MT214") // warning: MT250
    String name;

    @SuppressWarnings({"metatables:", "metatables:mt251"}) // warning: MT250 MT250
    @Transient String label;
}
