package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT114
public record AccountTS(@Id UUID uid) {}
