package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @ColumnDefault("'\ud83d'") String name, // error: MT129
        @ColumnDefault("'\ud83d\ude00'") String face) {}
