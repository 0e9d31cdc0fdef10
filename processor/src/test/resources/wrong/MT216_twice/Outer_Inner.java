package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(identifier = "Other")
public record Outer_Inner(@Id UUID uid) {} // error: MT216
