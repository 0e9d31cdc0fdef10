package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Meeting(
        @Id UUID uid,
        LocalDateTime startsAt, // warning: MT254
        @SuppressWarnings("metatables:MT254") LocalDateTime clockOnTheWall,
        Instant createdAt) {}
