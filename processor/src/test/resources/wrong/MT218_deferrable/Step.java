package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Unique(members = "position", deferrability = Deferrability.INITIALLY_DEFERRED)
@MetaTable
public record Step(@Id UUID uid, int position) {}
