package acme;

import io.metatables.annotations.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Account(
        @Id UUID uid,
        @Nullable int count, // error: MT107
        @Nullable byte[] picture) {} // error: MT107
