package com.acme;

import io.metatables.annotations.MetaTableProvider;

@MetaTableProvider(namespace = "acme.markets", prefix = "acme")
public interface Markets {}
