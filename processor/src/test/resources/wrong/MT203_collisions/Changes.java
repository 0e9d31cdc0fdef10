package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT203
public record Changes(@Id UUID uid) {}
