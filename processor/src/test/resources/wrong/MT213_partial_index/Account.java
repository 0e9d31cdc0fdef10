package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Index(members = "code", unique = true, where = "code <> ''")
@MetaTable
public record Account(@Id UUID uid, String code) {}
