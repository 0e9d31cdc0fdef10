package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = "name")
@Index(members = "nothing")
public record Account(@Id UUID uid, String name) {} // error: MT126
