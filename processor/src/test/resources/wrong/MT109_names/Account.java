package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        schema = "pg_toast") // error: MT109
@Unique(members = "code", name = "  ") // error: MT109
public record Account(
        @Id UUID uid,
        @Column(name = " ") String code, // error: MT109
        @Column(name = "a\u0007b") String bell, // error: MT109
        @Column(name = "xmin") String system, // error: MT109
        String ctid) {} // error: MT109
