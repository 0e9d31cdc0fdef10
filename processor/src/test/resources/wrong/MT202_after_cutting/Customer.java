package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(adoptedName = "acme__abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_d2c6337102") // error: MT202
public record Customer(@Id UUID uid) {}
