package shop;

import io.metatables.annotations.*;
import java.util.UUID;

@MetaTable
public record Asset(@Id UUID id, String name) {}
