package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Publisher(
        @Id UUID uid,
        @Index
                @ForeignKey(
                        target = Author.class,
                        onDelete = ReferentialAction.CASCADE) // warning: MT258
                UUID founder,
        @Index @ForeignKey(target = Country.class, onDelete = ReferentialAction.CASCADE) UUID country) {}
