package acme;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "acme", prefix = "acme") // error: MT207
public interface Books {}
