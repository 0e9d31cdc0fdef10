package shop;

import io.metatables.annotations.*;
import java.time.Instant;

/** What every table has; the type of its key is the affair of the table. */
@MappedSuperclass
public abstract class Keyed<K> {
    @Id K id;

    /** When the row was made. */
    @Index @ColumnDefault("now()") Instant createdAt;
}
