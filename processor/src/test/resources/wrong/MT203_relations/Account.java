package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = "code", name = "tickets") // error: MT203
@Unique(members = "note", name = "accounts_by_code") // error: MT203
@Exclusion(
        name = "accounts_by_code", // error: MT203
        parts = @ExclusionPart(member = "code", with = "="),
        method = "btree")
public record Account(
        @Id @Identity(sequenceName = "numbers") long number, // error: MT203
        @Serial(sequenceName = "numbers") long serial, // error: MT203
        @Unique(name = "owner") String code, // error: MT203
        String note,
        Types.Owner owner) {}
