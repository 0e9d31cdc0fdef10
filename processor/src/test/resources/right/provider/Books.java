package acme;

import io.metatables.annotations.MetaTableProvider;

@MetaTableProvider(
        namespace = "acme.books",
        prefix = "books",
        includes = shelf.ShelfTables.class,
        historyTable = "Books history")
public interface Books {}
