package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ForeignKey(
        members = {"account", "owner"},
        target = Account.class,
        targetMembers = {"uid", "owner"})
@Index(members = {"account", "owner"})
@MetaTable
public record Deposit(@Id UUID uid, UUID account, UUID owner) {}
