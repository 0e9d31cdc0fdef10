package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(parts = @IndexPart(member = "name", expression = "lower(name)"), name = "both") // error: MT142
public record Person(@Id UUID uid, String name) {}
