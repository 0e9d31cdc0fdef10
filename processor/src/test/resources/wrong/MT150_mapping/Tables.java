package acme;

import io.metatables.annotations.*;
import java.util.*;

@ModelSet
@TypeMapping(javaType = Currency.class, type = "char(3))") // error: MT150
public interface Tables {
    @MetaTable
    record Account(@Id UUID uid, Currency currency) {}
}
