package shop;

import io.metatables.annotations.*;
import java.time.*;

/** People among them. */
@Index(members = {"name", "born"})
@Inherits(Party.class)
@MetaTable(keyless = true)
public record Person(LocalDate born) {}
