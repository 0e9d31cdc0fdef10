package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Column(length = 10) int count, // error: MT108
        @Column(length = -1) String code, // error: MT108
        @Column(length = 10485761) String text, // error: MT108
        @Column(precision = 5) double ratio, // error: MT108
        @Column(precision = 1001) BigDecimal wide, // error: MT108
        @Column(scale = 2) BigDecimal loose, // error: MT108
        @Column(precision = 4, scale = 1001) BigDecimal deep, // error: MT108
        @Column(precision = 4, scale = 2) BigInteger whole, // error: MT108
        @Column(secondPrecision = 7) java.time.Instant at, // error: MT108
        @Column(secondPrecision = 3) java.time.LocalDate day, // error: MT108
        @Column(type = "varchar", length = 9) String said, // error: MT108
        @Json @Column(type = "jsonb") String twice, // error: MT108
        @Column(scale = 2) long units, // error: MT108
        @Column(length = 9) List<Integer> numbers, // error: MT108
        @Json @Column(length = 9) String document) {} // error: MT108
