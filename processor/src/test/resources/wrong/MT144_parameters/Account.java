package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@TableStorage(parameters = "fillfactor") // error: MT144
@Unique(members = "name", storageParameters = "fillfactor=") // error: MT144
@PrimaryKey(storageParameters = {"fillfactor=70", "=1"}) // error: MT144
public record Account(@Id UUID uid, String name) {}
