package shop;

import io.metatables.annotations.*;
import java.time.*;

/** What happened. */
@TableStorage(unlogged = true, parameters = {"fillfactor=70", "autovacuum_enabled=off"})
@MetaTable(keyless = true)
public record Log(
        @Column(storage = "EXTERNAL", compression = "pglz", collation = "C") String text,
        Instant at) {}
