package acme;

import io.metatables.annotations.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public interface Account {
    @Id // error: MT119
    @Nullable UUID uid();
}
