package shop;

import io.metatables.annotations.MetaTableProvider;

@MetaTableProvider(namespace = "shop", prefix = "shop")
public interface Shop {}
