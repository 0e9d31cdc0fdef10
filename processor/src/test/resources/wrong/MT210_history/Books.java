package books;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "books",
        prefix = "books",
        historyTable = "history") // error: MT210
public interface Books {}
