package acme;

import io.metatables.annotations.*;
import java.time.*;

@TimeIndexMetaTable(cadence = "1d") // error: MT115
public interface Prices {
    Instant at();
}
