package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Deposit(
        @Id UUID uid,
        @ForeignKey(
                target = Account.class,
                targetMembers = "code") // error: MT213
        String account) {}
