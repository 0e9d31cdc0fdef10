package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Document(
        @Id UUID uid,
        @Column(storage = "LARGE") // error: MT169
        String body,
        @Column(compression = "zip") // error: MT169
        String head,
        @Column(storage = "EXTENDED") // error: MT169
        int number,
        @Column(statistics = 10001) // error: MT169
        String much,
        @Column(parameters = {"n_distinct=-0.5", "fillfactor=70"}) // error: MT169
        String other,
        @Column(statistics = 0, parameters = "N_DISTINCT = -1") UUID sampled,
        @Column(storage = "plain") long good,
        @Column(storage = "external", compression = "lz4") String fine) {}
