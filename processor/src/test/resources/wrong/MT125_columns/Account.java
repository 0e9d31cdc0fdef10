package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Column(name = "label") String name, // error: MT125
        String label) {} // error: MT125
