package shelves;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme_books", // error: MT209
        prefix = "shelves")
public interface Shelves {}
