package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(adoptedName = "acme__account") // error: MT202
public record Customer(@Id UUID uid) {}
