package acme;

import io.metatables.annotations.*;

@TimeIndexMetaTable(cadence = "1d") // error: MT101
public @interface Mark {
    String value();
}
