package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Index(members = {"owner", "branch"})
@Index(members = {"owner", "branch"}, name = "again") // warning(ecj): MT252
@Index(members = {"branch", "owner"})
@Unique(members = {"branch", "number"})
@MetaTable
public record Account( // warning(javac): MT252
        @Index @Id UUID uid, // warning: MT252
        @Index UUID owner, // warning: MT252
        @Index @SuppressWarnings("metatables:MT252") int branch,
        @Index int number) {}
