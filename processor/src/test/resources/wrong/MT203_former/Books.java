package acme;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "acme", prefix = "acme")
public interface Books {}
