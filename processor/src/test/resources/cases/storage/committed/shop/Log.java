package shop;

import io.metatables.annotations.*;
import java.time.*;

/** What happened. */
@MetaTable(keyless = true)
public record Log(String text, Instant at) {}
