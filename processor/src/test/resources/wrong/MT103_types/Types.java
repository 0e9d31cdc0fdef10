package acme;

import io.metatables.annotations.*;
import java.util.*;

public interface Types {
    @Sequence(name = "numbers") // error: MT103
    @TypeMapping(javaType = Currency.class, type = "text") // error: MT103
    @RequiresExtension("citext") // error: MT103
    record Nothing(String value) {}

    @TypeMapping(javaType = Currency.class, type = "text") // error: MT103
    @Sequence(name = "numbers")
    @RequiresExtension("citext")
    @MetaTable
    record Table(@Id UUID uid) {}

    @CompositeType
    record Point(
            @Column(name = "X") double x,
            @Id double y) {} // error: MT103

    @Sequence(name = "numbers2") // error: MT103
    @EnumType
    enum Mood { @RenamedFrom("GLAD") HAPPY }
}
