package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@PartitionBy(strategy = PartitionStrategy.HASH, parts = @IndexPart(expression = "lower(code)"))
@MetaTable // error: MT165
public record Expressed(@Id UUID uid, String code) {}
