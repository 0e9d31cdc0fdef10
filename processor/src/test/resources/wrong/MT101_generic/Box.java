package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT101
public record Box<T>(@Id UUID uid, T content) {}
