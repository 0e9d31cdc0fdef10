package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Unique // error: MT127
@ForeignKey(target = Account.class) // error: MT127
public record Account(@Id UUID uid, String name) {}
