package shelves;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "shelves",
        prefix = "shelves",
        historyTable = "books__schema_history") // error: MT210
public interface Shelves {}
