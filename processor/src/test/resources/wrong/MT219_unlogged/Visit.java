package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Visit(
        @Id UUID uid,
        @Index
        @ForeignKey(target = Session.class) // error: MT219
        UUID session) {}
