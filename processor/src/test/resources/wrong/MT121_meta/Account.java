package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @TimeIndex Instant at, // error: MT121
        @Dimension String venue) {} // error: MT121
