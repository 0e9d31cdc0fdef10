package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        labels = {"core", " ", "core"}) // error: MT131 MT131
public record Account(@Id UUID uid) {}
