package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        labels = {"a\0b", "\ud83d", "\ud83d\ude00"}) // error: MT131 MT131
public record Account(@Id UUID uid) {}
