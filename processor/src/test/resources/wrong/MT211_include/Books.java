package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme",
        prefix = "acme",
        includes = {String.class, common.CommonTables.class, common.CommonTables.class}) // error: MT211 MT211
public interface Books {}
