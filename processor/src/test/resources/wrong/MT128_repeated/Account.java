package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = {"uid", "name", "uid"}) // error: MT128
public record Account(@Id UUID uid, String name) {}
