package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@PartitionOf(target = UUID.class, values = "DEFAULT") // error: MT172
public interface Part {}
