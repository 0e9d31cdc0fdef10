package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme",
        prefix = "acme",
        includes = lib.LibTables.class) // error: MT212
public interface Books {}
