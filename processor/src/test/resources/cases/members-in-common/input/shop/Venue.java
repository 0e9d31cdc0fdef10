package shop;

import io.metatables.annotations.*;

@MetaTable
public class Venue extends Keyed<Integer> {
    @Embedded(prefix = "hours_")
    Span<Short> hours;
}
