package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT203
public record Person(@Id UUID uid) {}
