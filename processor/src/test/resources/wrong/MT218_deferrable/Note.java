package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Note(
        @Id UUID uid,
        @Index
        @ForeignKey(
                target = Step.class,
                targetMembers = "position") // error: MT218
        int step) {}
