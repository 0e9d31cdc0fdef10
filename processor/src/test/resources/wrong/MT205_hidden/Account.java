package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
record Account(@Id UUID uid) {} // error: MT205
