package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(parts = @IndexPart) // error: MT142
public record Account(
        @Id UUID uid,
        @Index(parts = {@IndexPart, @IndexPart(order = SortOrder.DESC)}) // error: MT142
        String name,
        @Index(parts = @IndexPart(member = "name")) // error: MT142
        String code) {}
