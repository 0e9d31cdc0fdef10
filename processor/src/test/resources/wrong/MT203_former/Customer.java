package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(identifier = "Buyer", storageName = "customer") // error: MT203
public record Customer(@Id UUID uid) {}
