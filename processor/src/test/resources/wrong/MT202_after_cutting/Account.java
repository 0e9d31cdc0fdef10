package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(identifier = "Abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb") // error: MT202
public record Account(@Id UUID uid) {}
