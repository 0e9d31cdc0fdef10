package shop;

import io.metatables.annotations.*;
import java.time.*;
import java.util.UUID;

/** What every table knows. */
@MappedSuperclass
public abstract class Audited {
    @Id UUID uid;

    /** When it was made. */
    @ColumnDefault("now()")
    Instant createdAt;
}
