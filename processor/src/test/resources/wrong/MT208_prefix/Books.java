package books;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "books",
        prefix = "acme") // error: MT208
public interface Books {}
