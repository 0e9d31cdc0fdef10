package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(storageName = "balance_ts") // error: MT114
public class Balance {
    @Id UUID uid;
}
