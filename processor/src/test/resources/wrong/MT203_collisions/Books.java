package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme",
        prefix = "acme",
        historyTable = "acme__changes") // error: MT203
public interface Books {}
