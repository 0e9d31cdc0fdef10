package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Index(members = {"host", "path"}) // warning: MT262
@MetaTable
public record Page(
        @Id UUID uid,
        @Column(length = 700) String host,
        @Column(length = 2048) String path,
        @Unique @Column(length = 4000) String body, // warning: MT262
        @Index String any) {}
