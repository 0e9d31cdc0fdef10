package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@MetaTable
@TimeIndexMetaTable(cadence = "1d") // error: MT105
public record Account(@Id UUID uid, @TimeIndex Instant at) {}
