package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(storageName = "account") // error: MT202
public record Customer(@Id UUID uid) {}
