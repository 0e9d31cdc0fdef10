package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Index(name = "by_name", parts = @IndexPart(expression = "lower(nmae)")) // error: MT148
@MetaTable
public record Person(@Id UUID uid, String name) {}
