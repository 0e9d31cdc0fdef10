package com.acme;

import io.metatables.annotations.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedSuperclass
public abstract class Audited {
    /** When it was changed. */
    @Nullable Instant changed;
}
