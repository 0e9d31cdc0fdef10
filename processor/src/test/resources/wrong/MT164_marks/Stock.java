package acme;

import io.metatables.annotations.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
@PrimaryKey(clustered = true, replicaIdentity = true)
@Unique(members = "code", replicaIdentity = true) // error: MT164
@Index(members = "place", clustered = true) // error: MT164
public record Stock(
        @Id UUID uid,
        @Nullable String code,
        @Unique String number,
        @Index(method = "hash", clustered = true) // error: MT164
                String place,
        @Index(where = "amount > 0", clustered = true) // error: MT164
                int amount,
        @Index(replicaIdentity = true) // error: MT164
                String shelf) {}
