package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Index(members = {"body", "head"}, method = "gin")
@MetaTable
public record Document(
        @Id UUID uid,
        @Json String head,
        @Index(method = "gin", parts = @IndexPart(nulls = NullsOrder.FIRST)) // error: MT137
        @Json String body) {}
