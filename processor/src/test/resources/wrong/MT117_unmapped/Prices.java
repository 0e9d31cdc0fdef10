package acme;

import io.metatables.annotations.*;

@TimeIndexMetaTable(cadence = "1d")
public class Prices {
    @TimeIndex // error: MT117
    java.util.Date at;
}
