package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT201
public record Account(@Id UUID uid) {}
