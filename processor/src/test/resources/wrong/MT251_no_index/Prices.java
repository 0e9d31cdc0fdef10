package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@TimeIndexMetaTable(cadence = "1d")
public record Prices(
        @TimeIndex Instant at,
        @Dimension @ForeignKey(target = Account.class) UUID account,
        @ForeignKey(target = Account.class) UUID source) {} // warning: MT251
