package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Account(
        @Id UUID uid,
        @ForeignKey(target = Account.class) UUID parent, // error: MT251
        @SuppressWarnings("metatables:MT251") @ForeignKey(target = Account.class) UUID owner,
        LocalDateTime createdAt) {} // warning: MT254
