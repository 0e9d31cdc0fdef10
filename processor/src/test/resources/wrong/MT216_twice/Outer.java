package acme;

import io.metatables.annotations.*;
import java.util.*;

public interface Outer {
    @MetaTable
    record Inner(@Id UUID uid) {} // error: MT216
}
