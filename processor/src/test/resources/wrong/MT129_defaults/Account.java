package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @ColumnDefault(" ") int blank, // error: MT129
        @ColumnDefault("'open") String quote, // error: MT129
        @ColumnDefault("now(") Instant open, // error: MT129
        @ColumnDefault("0; drop table x") int spill, // error: MT129
        @ColumnDefault("'a;b--c'") String fine) {}
