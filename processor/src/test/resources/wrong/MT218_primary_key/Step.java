package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PrimaryKey(deferrability = Deferrability.INITIALLY_IMMEDIATE)
@MetaTable
public record Step(@Id UUID uid) {}
