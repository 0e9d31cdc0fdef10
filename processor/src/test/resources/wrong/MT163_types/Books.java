package acme;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "acme", prefix = "acme")
@RequiresExtension("citext")
public interface Books {}
