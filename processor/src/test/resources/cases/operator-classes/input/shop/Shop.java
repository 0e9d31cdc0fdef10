package shop;

import io.metatables.annotations.*;

/** The shop, with extensions that bring operator classes. */
@MetaTableProvider(namespace = "shop", prefix = "shop")
@RequiresExtension("btree_gist")
@RequiresExtension("btree_gin")
@RequiresExtension("pg_trgm")
public interface Shop {}
