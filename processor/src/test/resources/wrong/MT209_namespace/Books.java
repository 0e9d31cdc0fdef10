package books;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme.books", // error: MT209
        prefix = "books")
public interface Books {}
