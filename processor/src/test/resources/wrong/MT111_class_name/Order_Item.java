package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT111
public record Order_Item(@Id UUID uid) {}
