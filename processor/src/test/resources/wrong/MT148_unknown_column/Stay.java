package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Check(name = "dates", value = "startsAt < ends_at") // error: MT148
@Index(members = "room", where = "deleted_at is null") // error: MT148
@MetaTable
public record Stay(
        @Id UUID uid,
        LocalDate startsAt,
        LocalDate endsAt,
        int room,
        @Check("guests > 0 AND guest < 5") // error: MT148
        int guests,
        @GeneratedColumn("romo * 2") // error: MT148
        int twice,
        @Check("\"Capital\" <> '' and length(\"Capital\") > 1 and uid is not null and current_date > starts_at")
                @Column(name = "Capital")
                String capital) {}
