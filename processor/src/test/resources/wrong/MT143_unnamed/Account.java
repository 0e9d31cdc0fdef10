package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(parts = @IndexPart(expression = "lower(name)")) // error: MT143
@Check("name <> ''") // error: MT143
@Exclusion(name = "", parts = @ExclusionPart(member = "name", with = "=")) // error: MT143
public record Account(
        @Id UUID uid,
        @Check("length(name) > 1")
        @Check("length(name) < 9") // error(ecj): MT143
        String name) {} // error(javac): MT143
