package shelves;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "shelves",
        prefix = "acme") // error: MT208
public interface Shelves {}
