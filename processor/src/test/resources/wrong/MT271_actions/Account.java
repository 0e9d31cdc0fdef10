package acme;

import io.metatables.annotations.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
@Index(members = {"parent", "owner"})
@Index(members = {"owner", "parent"})
@Index(members = "guest")
@ForeignKey(
        target = Account.class,
        members = {"parent", "owner"},
        targetMembers = {"a", "b"},
        onDelete = ReferentialAction.SET_NULL, // warning: MT271
        onDeleteMembers = "owner")
@Unique(members = {"a", "b"})
public record Account(
        @Id UUID uid,
        UUID a,
        UUID b,
        @ForeignKey(
                target = Account.class,
                onDelete = ReferentialAction.SET_NULL) // warning: MT271
        UUID parent,
        @ForeignKey(
                target = Account.class,
                onUpdate = ReferentialAction.SET_DEFAULT) // warning: MT271
        UUID owner,
        @Nullable @ForeignKey(
                target = Account.class,
                onDelete = ReferentialAction.SET_NULL,
                onUpdate = ReferentialAction.SET_DEFAULT)
        UUID guest) {}
