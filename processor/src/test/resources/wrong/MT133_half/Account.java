package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(description = "a\ud83d") // error: MT133
public record Account(
        @Id UUID uid,
        @Column(description = "\udc00") String name) {} // error: MT133
