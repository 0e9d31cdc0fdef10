package books;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "books", prefix = "books", includes = common.CommonTables.class) // error: MT207
public interface Books {}
