package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(storageName = "myAccount") // error: MT112
public record Account(@Id UUID uid) {}
