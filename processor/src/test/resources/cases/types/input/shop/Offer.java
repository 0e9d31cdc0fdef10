package shop;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.util.List;

@MetaTable
@Sequence(name = "offer_numbers", options = @SequenceOptions(start = 1000))
public record Offer(
        @Id int number,
        Status status,
        Price price,
        Size size,
        Colour colour,
        List<String> tags,
        @org.jspecify.annotations.Nullable Hours open,
        @org.jspecify.annotations.Nullable List<Status> history) {
    /** How far it is. */
    @EnumType
    public enum Status { OPEN, @RenamedFrom("SOLD") @Label("gone") SOLD }

    @Domain(type = "numeric(12,2)", checks = @Check("VALUE >= 0"))
    public record Price(BigDecimal value) {}

    @CompositeType
    public record Size(int width, int height) {}

    @RangeType(name = "hours", subtype = "time")
    public record Hours(String from, String to) {}

    public enum Colour { RED, GREEN, BLUE }
}
