package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Book(
        @Id UUID uid,
        @Index
                @ForeignKey(
                        target = Publisher.class,
                        onDelete = ReferentialAction.CASCADE) // warning: MT258
                UUID publisher) {}
