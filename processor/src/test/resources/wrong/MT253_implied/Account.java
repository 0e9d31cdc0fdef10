package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Unique(members = {"uid", "name"}) // warning(ecj): MT253
@Unique(members = {"uid", "owner"})
@Unique(members = {"number", "name"})
@Unique(members = {"branch", "name"}) // warning(ecj): MT253
@MetaTable
public record Account( // warning(javac): MT253 MT253
        @Unique @Id UUID uid, // warning: MT253
        String name,
        UUID owner,
        @Nullable @Unique Integer number,
        @Index(unique = true) int branch) {}
