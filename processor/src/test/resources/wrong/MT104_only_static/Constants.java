package acme;

import io.metatables.annotations.*;

@TimeIndexMetaTable(cadence = "1d") // error: MT104
public class Constants {
    static final int ONE = 1;

    @Transient String note;
}
