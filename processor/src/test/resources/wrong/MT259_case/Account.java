package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable(adoptedName = "account") // warning: MT259
public record Account(
        @Id UUID uid,
        String name, // warning: MT259
        @Column(name = "Name") String title) {} // warning: MT259
