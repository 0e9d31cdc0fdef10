package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        storageName = "account", // error: MT112
        adoptedName = "Account")
public record Account(@Id UUID uid) {}
