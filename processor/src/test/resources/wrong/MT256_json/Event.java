package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Event(
        @Id UUID uid,
        @Json(binary = false) String payload, // warning: MT256
        @Json String good,
        @SuppressWarnings("metatables:MT256") @Column(type = "json") String signed) {}
