package acme;

import io.metatables.annotations.*;
import java.util.*;

@ModelSet
@TypeMapping(javaType = Currency.class, type = "char(3)") // error(ecj): MT160
@TypeMapping(javaType = Currency.class, type = "text") // error(ecj): MT160
@TypeMapping(javaType = Locale.class, type = "character varying(20)")
@TypeMapping(javaType = Locale.class, type = "varchar(20)")
public interface Tables { // error(javac): MT160 MT160
    @MetaTable
    record Account(@Id UUID uid, Currency currency) {}
}
