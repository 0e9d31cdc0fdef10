package acme;

import io.metatables.annotations.*;
import java.util.*;

public interface Types {
    @EnumType // error: MT151
    record NoEnum(String value) {}

    @CompositeType // error: MT151
    enum NoClass { ONE }

    @Domain(type = "text") // error: MT151
    @MetaTable
    record Table(@Id UUID uid) {}

    @Domain(type = "text")
    @StoredAs("text") // error: MT151
    record Twice(String value) {}
}
