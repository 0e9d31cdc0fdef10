package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(schema = "public") // error: MT113
public record Account(@Id UUID uid) {}
