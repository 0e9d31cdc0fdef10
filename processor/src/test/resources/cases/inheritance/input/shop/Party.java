package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** Whoever can own something. */
@MetaTable
public record Party(@Id UUID uid, @Check("length(name) > 1") String name) {}
