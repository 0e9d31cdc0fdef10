package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Item(
        @Id UUID uid,
        @Column(type = "money") BigDecimal price, // warning: MT257
        @Column(precision = 20, scale = 4) BigDecimal good) {}
