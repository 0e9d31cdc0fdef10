package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Customer(
        @Id UUID uid,
        @Index(name = "shared") String name) {} // error: MT203
