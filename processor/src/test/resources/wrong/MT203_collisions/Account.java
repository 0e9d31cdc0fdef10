package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = "code") // error: MT203
public record Account(
        @Id UUID uid,
        @Index String code, // error: MT203
        @Unique(name = "shared") String one, // error: MT203
        @ForeignKey(target = Account.class, name = "fk") UUID two, // error: MT203
        @ForeignKey(target = Account.class, name = "fk") UUID three) {} // error: MT203
