package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Index(members = {"code", "name"}, method = "hash") // error: MT137
@MetaTable
public record Place(
        @Id UUID uid,
        @Index(method = "hash", unique = true) // error: MT137
        String code,
        @Index(method = "hash", parts = @IndexPart(order = SortOrder.DESC)) // error: MT137
        String name,
        @Index(method = "brin", include = "code") // error: MT137
        int height,
        @Index(method = "hash") String good,
        @Index(method = "bloom", unique = true) String unknownMethod) {}
