package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@TableStorage(unlogged = true)
@MetaTable
public record Click(@Id UUID uid, @Index @ForeignKey(target = Session.class) UUID session) {}
