package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@PrimaryKey(members = "code") // error: MT145
public record Account(@Id UUID uid, String code) {}
