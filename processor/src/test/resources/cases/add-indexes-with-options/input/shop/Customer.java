package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who buy. */
@Index(name = "by_folded_name", unique = true, parts = @IndexPart(expression = "LOWER( name )"), where = "city is not null")
@Index(
        name = "by_city",
        parts = {
            @IndexPart(member = "city", order = SortOrder.DESC, nulls = NullsOrder.LAST, collation = "C"),
            @IndexPart(member = "name", operatorClass = "text_pattern_ops")
        },
        include = "uid",
        storageParameters = "fillfactor=70")
@Index(name = "by_city_range", members = "city", method = "brin", storageParameters = "pages_per_range=16")
@Index(name = "by_words", parts = @IndexPart(expression = "to_tsvector('simple'::regconfig, name)"), method = "gin")
@MetaTable
public record Customer(
        @Id UUID uid,
        @Index(method = "hash") String name,
        @Nullable @Index(unique = true, nullsNotDistinct = true) String city) {}
