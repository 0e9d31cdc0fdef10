package shop;

import io.metatables.annotations.*;
import java.util.UUID;

/** Who can say something. */
@MetaTable
public record Account(@Id UUID uid) {}
