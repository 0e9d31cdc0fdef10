package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public interface Account {
    @Id
    UUID uid();

    Account getParent(); // error: MT106
}
