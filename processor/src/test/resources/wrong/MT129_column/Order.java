package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Order(
        @Id UUID uid,
        @ColumnDefault("OPEN") // error: MT129
        String status,
        @ColumnDefault("quantity * 2") // error: MT129
        int twice,
        int quantity) {}
