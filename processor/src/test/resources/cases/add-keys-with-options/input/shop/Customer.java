package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who buy. */
@Unique(members = {"country", "name"}, include = "email", nullsNotDistinct = true, storageParameters = "fillfactor=80")
@Index(members = {"country", "region"})
@ForeignKey(
        name = "lives_in",
        target = Region.class,
        members = {"country", "region"},
        onDelete = ReferentialAction.SET_NULL,
        onDeleteMembers = "region",
        onUpdate = ReferentialAction.CASCADE,
        deferrability = Deferrability.INITIALLY_IMMEDIATE)
@Check(name = "opens_before_it_closes", value = "opens < closes")
@Exclusion(
        name = "one_at_a_time",
        parts = {@ExclusionPart(expression = "int4range(opens, closes)", with = "&&")},
        where = "opens > 0")
@MetaTable
public record Customer(
        @Id UUID uid,
        String name,
        @Nullable String country,
        @Nullable String region,
        @Nullable @Check("length(email) > 3") String email,
        int opens,
        int closes) {}
