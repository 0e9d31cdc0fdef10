package acme;

import io.metatables.annotations.*;
import java.util.*;

public interface Types {
    @EnumType(name = "mood") // error: MT161
    enum Mood { HAPPY }

    @Domain(name = "mood", type = "text") // error: MT161
    record Feeling(String value) {}

    @RangeType(name = "price_range", subtype = "numeric") // error: MT161
    record Prices(String from, String to) {}

    @Domain(name = "price_multirange", type = "text") // error: MT161
    record Price(String value) {}

    @CompositeType(name = "account") // error: MT161
    record Owner(String name) {}

    @MetaTable(adoptedName = "account") // error: MT161
    record Account(@Id UUID uid) {}
}
