package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Deposit(
        @Id UUID uid,
        @ForeignKey(target = Account.class) UUID account, // warning: MT251
        @ForeignKey(target = Account.class) @Index UUID indexed,
        @ForeignKey(target = Account.class) @Unique UUID unique,
        @SuppressWarnings("metatables:MT251") @ForeignKey(target = Account.class) UUID rarelyDeleted) {}
