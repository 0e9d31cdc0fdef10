package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Exclusion(name = "no_operator", parts = @ExclusionPart(member = "room", with = " ")) // error: MT142
public record BookingB(@Id UUID uid, int room) {}
