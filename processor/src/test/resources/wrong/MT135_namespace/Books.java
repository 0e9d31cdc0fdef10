package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "Acme Books", // error: MT135
        prefix = "acme")
public interface Books {}
