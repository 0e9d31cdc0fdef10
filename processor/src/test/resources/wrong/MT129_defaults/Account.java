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
        @ColumnDefault("1, x int") int comma, // error: MT129
        @ColumnDefault("0 NOT NULL") int clause, // error: MT129
        @ColumnDefault("1 +") int open2, // error: MT129
        @ColumnDefault("$1") int parameter, // error: MT129
        @ColumnDefault("'a\nb'") String line, // error: MT129
        @ColumnDefault("'a;b--c'") String fine,
        @ColumnDefault("$$it's$$") String dollars,
        @ColumnDefault("E'it\\'s\\n'") String escapes,
        @ColumnDefault("now() -- when it was\n + interval '1 day'") Instant lines) {}
