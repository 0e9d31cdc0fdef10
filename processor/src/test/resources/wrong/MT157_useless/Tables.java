package acme;

import io.metatables.annotations.*;
import java.util.*;

@ModelSet
@TypeMapping(javaType = Tables.Isin.class, type = "text") // error: MT157
public interface Tables {
    @MetaTable
    record Account(@Id UUID uid, Isin isin) {}

    @StoredAs("char(12)")
    record Isin(String code) {}
}
