package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@RequiresExtension("hstore")
@MetaTable
public class Asset extends Middle<UUID> {
    @Embedded Period<Instant> during;
    Mood mood;

    enum Mood { HAPPY }
}
