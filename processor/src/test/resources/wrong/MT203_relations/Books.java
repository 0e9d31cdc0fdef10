package acme;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "acme", prefix = "acme")
@Sequence(name = "tickets") // error: MT203
public interface Books {}
