package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MetaTable
@Index(members = {"country", "region"})
@ForeignKey(
        target = Region.class,
        members = {"country", "region"},
        match = MatchType.FULL,
        onUpdate = ReferentialAction.CASCADE,
        notValid = true)
@Check(name = "opens_early", value = "opens < 10", noInherit = true, notValid = true)
public record Customer(
        @Id UUID uid,
        @Nullable String country,
        @Nullable String region,
        @Check(value = "opens >= 0", notValid = true) int opens) {}
