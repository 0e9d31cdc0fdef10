package acme;

import io.metatables.annotations.*;

@MetaTableProvider(namespace = "acme", prefix = "acme")
interface Books {} // error: MT206
