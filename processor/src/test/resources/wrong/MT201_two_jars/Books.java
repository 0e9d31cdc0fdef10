package acme;

import io.metatables.annotations.*;

@MetaTableProvider(
        namespace = "acme",
        prefix = "acme",
        includes = {one.OneTables.class, two.TwoTables.class}) // error: MT201
public interface Books {}
