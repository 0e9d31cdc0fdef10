package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(adoptedName = "\t") // error: MT109
public record Account(@Id UUID uid) {}
