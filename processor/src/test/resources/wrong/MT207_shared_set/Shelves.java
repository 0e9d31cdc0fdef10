package shelves;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "shelves", prefix = "shelves", includes = common.CommonTables.class) // error: MT207
public interface Shelves {}
