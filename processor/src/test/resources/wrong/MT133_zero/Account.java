package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(description = "a\0b") // error: MT133
public record Account(
        @Id UUID uid,
        @Column(description = "\0") String name) {} // error: MT133
