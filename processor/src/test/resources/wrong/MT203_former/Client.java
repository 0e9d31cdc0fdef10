package acme;

import io.metatables.annotations.*;
import java.util.*;

@RenamedFrom(value = "Customer", online = true) // error: MT203
@MetaTable
public record Client(@Id UUID uid) {}
