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
        @Column(storage = "plain") long good,
        @Column(storage = "external", compression = "lz4") String fine) {}
