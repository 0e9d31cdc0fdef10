package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Account(
        @Id UUID uid,
        @Unique(include = "nmae") // error: MT126
        String code,
        @Index(include = {"code", "nothing"}) // error: MT126
        String name) {}
