package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Unique(
        members = {"tenant", "owner"},
        nullsNotDistinct = true) // error: MT220
@MetaTable
public record Account(
        @Id UUID uid,
        int tenant,
        @Nullable Integer owner,
        @Nullable
        @Index(
                unique = true,
                nullsNotDistinct = true) // error: MT220
        String code,
        @GeneratedColumn(
                value = "tenant + 1",
                kind = GeneratedKind.VIRTUAL) // error: MT220
        int next) {}
