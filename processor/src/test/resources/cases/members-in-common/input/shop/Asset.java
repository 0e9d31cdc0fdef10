package shop;

import io.metatables.annotations.*;
import java.time.LocalDate;
import java.util.UUID;

@MetaTable
@Index(members = {"traded.from", "traded.until"})
@Check(name = "ends_after_it_begins", value = "\"traded_From\" < traded_until")
public class Asset extends Keyed<UUID> {
    String name;

    @ColumnDefault("CURRENT_DATE")
    LocalDate listedOn;

    @Embedded(prefix = "traded_")
    Span<LocalDate> traded;
}
