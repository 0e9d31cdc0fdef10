package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Item(
        @Id UUID uid,
        double unitPrice, // warning: MT272
        float weight,
        BigDecimal price) {}
