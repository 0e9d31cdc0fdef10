package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ForeignKey(
        members = {"tenant", "owner"},
        target = Person.class,
        onDelete = ReferentialAction.SET_NULL,
        onDeleteMembers = "uid") // error: MT138
@MetaTable
public record Deposit(@Id UUID uid, int tenant, @Nullable Integer owner) {}
