package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public interface Account {
    @Id
    UUID uid(); // error: MT125

    UUID getUid(); // error: MT125
}
