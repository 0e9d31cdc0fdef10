package acme;

import io.metatables.annotations.*;
import java.util.*;

@ModelSet
@Sequence(name = "tickets") // error(ecj): MT162
@Sequence(name = "account") // error(ecj): MT162
public interface Tables { // error(javac): MT162 MT162
    @Sequence(name = "tickets") // error: MT162
    @MetaTable(adoptedName = "account")
    record Account(@Id UUID uid) {}
}
