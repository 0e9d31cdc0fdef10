package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@RenamedFrom("Customer") // error: MT217
public record Account(@Id UUID uid) {}
