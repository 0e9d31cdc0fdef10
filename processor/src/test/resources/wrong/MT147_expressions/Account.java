package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Check(name = "open", value = "(number > 0") // error: MT147
@Index(name = "by_number", parts = @IndexPart(expression = "number, name")) // error: MT147
public record Account(
        @Id UUID uid,
        @Index(where = "number >") // error: MT147
        int number,
        @GeneratedColumn(" ") // error: MT147
        String name) {}
