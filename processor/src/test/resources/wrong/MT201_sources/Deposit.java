package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(identifier = "Account") // error: MT201
public interface Deposit {
    @Id
    UUID uid();
}
