package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(adoptedName = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") // error: MT110
@Index(
        members = "code",
        name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") // error: MT110
public record Account(
        @Id UUID uid,
        @Column(name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") // error: MT110
        String code,
        @Column(name = "ääääääääääääääääääääääääääääääää") // error: MT110
        String umlauts) {}
