package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Bond(
        @Id UUID uid,
        @Column(type = "char(12)") String isin, // warning: MT255
        @SuppressWarnings("metatables:MT255") @Column(type = "char(3)") String currency,
        @Column(type = "varchar(12)") String code) {}
