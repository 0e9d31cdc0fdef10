package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme",
        prefix = "acme",
        historyTable = " ") // error: MT109
public interface Books {}
