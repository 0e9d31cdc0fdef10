package acme.shelves;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "shelves", prefix = "shelves") // error: MT207
public interface Shelves {}
