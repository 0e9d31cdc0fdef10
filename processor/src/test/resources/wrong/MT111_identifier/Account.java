package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(identifier = "account") // error: MT111
public record Account(@Id UUID uid) {}
