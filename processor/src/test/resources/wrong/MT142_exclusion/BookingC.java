package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Exclusion(name = "no_element", parts = @ExclusionPart(with = "=")) // error: MT142
public record BookingC(@Id UUID uid, int room) {}
