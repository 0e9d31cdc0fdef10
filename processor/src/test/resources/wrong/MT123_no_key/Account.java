package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT123
public record Account(UUID uid) {}
