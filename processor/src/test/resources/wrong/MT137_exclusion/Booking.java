package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Exclusion(
        name = "no_two",
        method = "gin", // error: MT137
        parts = @ExclusionPart(member = "room", with = "="))
@MetaTable
public record Booking(@Id UUID uid, int room) {}
