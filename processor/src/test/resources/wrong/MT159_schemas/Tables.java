package acme;

import io.metatables.annotations.*;
import java.util.*;

@ModelSet
@RequiresExtension(value = "citext", schema = "ext") // error: MT159
public interface Tables {
    @RequiresExtension("citext") // error: MT159
    @MetaTable
    record Account(@Id UUID uid) {}
}
