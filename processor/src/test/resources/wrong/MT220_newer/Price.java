package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.util.*;

@MetaTable
public record Price(
        @Id UUID uid,
        @Column(
                precision = 3,
                scale = 5) // error: MT220
        BigDecimal tick,
        @Column(type = "numeric(6,-3)") // error: MT220
        BigDecimal thousands,
        @Column(precision = 5, scale = 5) BigDecimal share,
        Millions cap) {}
