package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        keyless = true) // error: MT124
public record Account(@Id UUID uid) {}
