package shelves;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "shelves",
        prefix = "shelves",
        historyTable = "history") // error: MT210
public interface Shelves {}
